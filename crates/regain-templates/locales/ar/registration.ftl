# The messages of a registration, from the link or the invitation to the approval.
registration-register =
    .subject = إكمال تسجيلك في { $product }
    .preheader = رابط إكمال تسجيلك صالح لمدة { $valid_for }.
    .heading = إكمال تسجيلك
    .reason = بدأ تسجيل في { $product } بعنوان البريد الإلكتروني هذا.
    .action = إكمال التسجيل
    .validity = الرابط صالح لمدة { $valid_for }، حتى { $valid_until }، ويعمل مرة واحدة فقط.
    .about = عن هذا الطلب
    .not_you = إذا لم يكن هذا الطلب منك، فيمكنك تجاهل هذه الرسالة: لن يُنشأ أي حساب.

registration-invitation =
    .subject = دعوة إلى { $product }
    .preheader = رابط إنشاء حسابك صالح لمدة { $valid_for }.
    .heading = لديك دعوة إلى { $product }
    .reason = تدعوك إدارة { $product } إلى إنشاء حساب بعنوان البريد الإلكتروني هذا.
    .action = قبول الدعوة
    .validity = الرابط صالح لمدة { $valid_for }، حتى { $valid_until }، ويعمل مرة واحدة فقط.
    .not_you = إذا لم تكن هذه الدعوة متوقعة، فيمكنك تجاهل هذه الرسالة: لن يُنشأ أي حساب ما لم تُقبل الدعوة.

registration-taken =
    .subject = لديك حساب في { $product } بالفعل
    .preheader = أراد شخص ما استخدام عنوان بريدك الإلكتروني لحساب آخر. لم يتغير شيء.
    .heading = لديك حساب بالفعل
    .reason = أراد شخص ما التسجيل في { $product } بعنوان البريد الإلكتروني هذا، أو استخدامه لحساب آخر. هذا العنوان تابع لحسابك، لذلك لم يتغير شيء.
    .was_you = إذا كان هذا الطلب منك، فيُرجى تسجيل الدخول بهذا العنوان. وإذا نسيت كلمة مرورك، فيمكنك إعادة تعيينها هناك.
    .action = فتح { $product }
    .about = عن هذا الطلب
    .not_you = إذا لم يكن هذا الطلب منك، فيمكنك تجاهل هذه الرسالة: يبقى حسابك وكلمة مرورك كما هما.

registration-approved =
    .subject = تمت الموافقة على حسابك في { $product }
    .preheader = يمكنك تسجيل الدخول الآن.
    .heading = تمت الموافقة على حسابك
    .reason = وافقت إدارة { $product } على حسابك. يمكنك تسجيل الدخول الآن.
    .action = فتح { $product }
    .about = عن حسابك
    .not_you = إذا لم يكن هذا التسجيل منك، فيُرجى إبلاغنا بالرد على هذه الرسالة.
