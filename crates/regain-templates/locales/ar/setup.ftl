# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = اكتمل إعداد { $product }
    .preheader = لحسابك كلمة مرور جديدة. إذا لم يكن ذلك منك، فيُرجى التصرف فورًا.
    .heading = اكتمل الإعداد
    .reason = اكتمل إعداد { $product }، ولحسابك كلمة المرور التي اختيرت له.
    .about = عن الإعداد
    .was_you = إذا كان ذلك منك، فلا حاجة إلى فعل أي شيء.
    .not_you = إذا لم يكن ذلك منك، فيُرجى التصرف فورًا: فتح { $product } وإعادة تعيين كلمة مرورك هناك، ثم إبلاغنا بالرد على هذه الرسالة.
    .action = فتح { $product }
