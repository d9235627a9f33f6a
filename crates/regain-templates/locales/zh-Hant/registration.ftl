# The messages about a registration: the link to go on, the invitation, the notices.

registration-register =
    .subject = 完成您的 { $product } 註冊
    .preheader = 用來完成註冊的連結在 { $valid_for }內有效。
    .heading = 完成註冊
    .reason = 有人使用這個電子郵件地址在 { $product } 開始註冊。
    .action = 完成註冊
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }，而且只能使用一次。
    .about = 關於這項要求
    .not_you = 如果不是您本人操作，您可以忽略這封郵件：不會建立任何帳號。

registration-invitation =
    .subject = 邀請您加入 { $product }
    .preheader = 用來建立帳號的連結在 { $valid_for }內有效。
    .heading = 邀請您加入 { $product }
    .reason = { $product } 的一位管理員邀請您使用這個電子郵件地址建立帳號。
    .action = 接受邀請
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }，而且只能使用一次。
    .not_you = 如果您對這項邀請感到意外，可以忽略這封郵件：除非您接受邀請，否則不會建立帳號。

registration-taken =
    .subject = 您在 { $product } 已有帳號
    .preheader = 有人想將您的電子郵件地址用於另一個帳號。沒有任何變更。
    .heading = 您已有帳號
    .reason = 有人想使用這個電子郵件地址在 { $product } 註冊，或將它用於另一個帳號。這個地址屬於您的帳號，因此沒有任何變更。
    .was_you = 如果是您本人操作，請使用這個地址登入。如果忘記密碼，可以在那裡重設。
    .action = 開啟 { $product }
    .about = 關於這項要求
    .not_you = 如果不是您本人操作，您可以忽略這封郵件：您的帳號和密碼都維持不變。

registration-approved =
    .subject = 您的 { $product } 帳號已核准
    .preheader = 您現在可以登入了。
    .heading = 您的帳號已核准
    .reason = { $product } 的一位管理員核准了您的帳號。您現在可以登入了。
    .action = 開啟 { $product }
    .about = 關於您的帳號
    .not_you = 如果您沒有註冊，請回覆這封郵件告訴我們。
