### The citizen pledge.

pledge-overview =
    <b>الوعد للسكان لعام { $year } في { $municipality }</b>
    هذا ما وعدت البلدية والشرطة بالعمل عليه أكثر من المعتاد.
pledge-past = نحن الآن في عام { $now }. الوعد لعام { $year } هو أحدث وعد لدي.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – الوعد للسكان لعام { $year }
pledge-why =
    <b>لماذا؟</b>
    { $why }
pledge-actions =
    <b>هذا ما وُعد به</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = مخطط له
action-ongoing = مستمر
action-done = تم
action-not-done = لم يتم
pledge-who =
    <b>من يقف وراء الوعد لعام { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>ما هو الوعد للسكان؟</b>
    بالسويدية medborgarlöfte. في كل عام تتفق البلدية والشرطة على عدد من الأمور للعمل عليها أكثر من المعتاد. وتنطلقان من الوضع في المنطقة ومما تريدونه وتحتاجون إليه أنتم الذين تعيشون هنا. وفي نهاية العام تخبرانكم بما تحقق.
