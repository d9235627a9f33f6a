# The notice that a password was changed.
password_change-changed =
    .subject = تم تغيير كلمة مرورك في { $product }
    .preheader = تم التغيير في { $changed_at }. إذا لم يكن هذا التغيير منك، فيُرجى التصرف فورًا.
    .heading = تم تغيير كلمة مرورك
    .reason = تم تغيير كلمة مرور حسابك في { $product }.
    .about = عن هذا التغيير
    .was_you = إذا كان هذا التغيير منك، فلا حاجة إلى فعل أي شيء.
    .not_you = إذا لم يكن هذا التغيير منك، فيُرجى التصرف فورًا: فتح { $product } وإعادة تعيين كلمة مرورك هناك، ثم إبلاغنا بالرد على هذه الرسالة.
    .action = فتح { $product }
