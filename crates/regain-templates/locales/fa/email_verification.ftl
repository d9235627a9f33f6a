# The link that confirms the address of an account.
email_verification-verify =
    .subject = تأیید نشانی ایمیل شما در { $product }
    .preheader = پیوند تأیید نشانی شما به مدت { $valid_for } معتبر است.
    .heading = تأیید نشانی ایمیل شما
    .reason = لطفاً تأیید کنید که این نشانی ایمیل به حساب شما در { $product } تعلق دارد.
    .action = تأیید نشانی ایمیل
    .validity = این پیوند به مدت { $valid_for }، تا { $valid_until }، معتبر است.
    .about = دربارهٔ این درخواست
    .not_you = اگر این درخواست از شما نبود، می‌توانید این پیام را نادیده بگیرید: نشانی تأییدنشده می‌ماند و چیزی تغییر نمی‌کند.
