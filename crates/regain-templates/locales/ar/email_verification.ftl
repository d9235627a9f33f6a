# The link that confirms the address of an account.
email_verification-verify =
    .subject = تأكيد بريدك الإلكتروني في { $product }
    .preheader = رابط تأكيد عنوانك صالح لمدة { $valid_for }.
    .heading = تأكيد بريدك الإلكتروني
    .reason = يُرجى تأكيد أن عنوان البريد الإلكتروني هذا تابع لحسابك في { $product }.
    .action = تأكيد البريد الإلكتروني
    .validity = الرابط صالح لمدة { $valid_for }، حتى { $valid_until }.
    .about = عن هذا الطلب
    .not_you = إذا لم يكن هذا الطلب منك، فيمكنك تجاهل هذه الرسالة: يبقى العنوان غير مؤكد، ولا يتغير شيء.
