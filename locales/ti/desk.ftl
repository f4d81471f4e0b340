### The desk: what staff of the municipality, the police and the youth coaches see in the chat.

desk =
    <b>ሰደቓ ስራሕ</b>
    ኣብዚ ዘለኩም ተራ፦ { $role }
desk-note = ኣብዚ እተንብብዎ ጸብጻባት ነበርቲ እዩ፣ ስታቲስቲክስ ገበን ኣይኮነን። እትኸፍትዎ ኣብ መዝገብ ኣጠቓቕማ (åtkomstlogg) ይጸሓፍ።
role-admin = ኣመሓዳሪ
role-municipality = ኮሙን
role-police = ፖሊስ
role-coach = ኣማኻሪ መንእሰያት
