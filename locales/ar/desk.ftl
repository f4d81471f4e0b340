### The desk: what staff of the municipality, the police and the youth coaches see in the chat.
### «مدير» is our administrator, since «مشرف» is Telegram's word for the administrator of a group.

desk =
    <b>طاولة العمل</b>
    دورك هنا: { $role }.
desk-note = ما تقرؤه هنا تقارير من السكان، وليست إحصاءات جرائم. ما تفتحه يُكتب في سجل الاطلاع.
role-admin = مدير
role-municipality = البلدية
role-police = الشرطة
role-coach = مرشد شباب
