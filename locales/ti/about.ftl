### What Telegram shows about the bot: the description (512 characters), the short one (120), the commands (100).

about-description =
    መብጽዓ ንነበርቲ { $municipality } ኣንብቡ፦ ኮሙንን ፖሊስን ዝኣተውዎ ቃል እዩ። ዝርብሸኩም ነገር ወይ ውሑስ ዘይስምዓኩም ቦታ ሓብሩ፦ ሓደ ደቒቕ ይወስድ።

    ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ዶ፣ ወይ ገበን ይፍጸም ኣሎ፧ ናብ 112 ደውሉ። ካልእ ርክብ ምስ ፖሊስ፦ 114 14። ክትጽሕፉ ከለኹም ነዚ ቻት ዘንብብ ሰብ የለን።
about-short = መብጽዓ ንነበርቲ ኣንብቡ፣ ዝርብሸኩም ነገር ሓብሩ። ህጹጽ፦ 112። ካልእ ርክብ ምስ ፖሊስ፦ 114 14።
command-start = ምጅማር
command-report = ብዛዕባ ምእካብ መካይን ምሕባር
command-other = ካልእ ነገር ምሕባር
command-pledge = መብጽዓ ንነበርቲ ምንባብ
command-wish = ድሌት ንዝቕጽል መብጽዓ
command-mine = ጸብጻባተይ
command-coach = ምስ ኣማኻሪ መንእሰያት ተዘራረቡ
command-follow = ናይቲ መብጽዓ ምዕባለ ምክትታል
command-language = ቋንቋ ምቕያር / Byt språk
command-help = ሓገዝ
command-cancel = ነቲ ጸብጻብ ምስራዝ
command-privacy = ሓበሬታኹም ብኸመይ ንጥቀመሉ
command-mydata = ብዛዕባኹም ዝተዓቀበ ምርኣይ
command-delete = ብዛዕባኹም ዝተዓቀበ ምድምሳስ
command-stop = መልእኽቲ ከይመጽእ ምቁራጽ
