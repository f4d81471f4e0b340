### Lines that show for a while when someone presses a button: at most 200 characters, no tags.

press-answered = ነዚ ድሮ መሊስኩምዎ ኣለኹም።
press-sent = እቲ ጸብጻብ ድሮ ተላኢኹ እዩ። መወከሲ ቁጽሪ፦ { $reference }
press-stale = እቲ መልጎም ድሕሪ ሕጂ ኣይሰርሕን እዩ።
