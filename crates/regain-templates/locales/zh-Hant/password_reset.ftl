# The link to set a new password, and the answer where there is none to reset.

password_reset-reset =
    .subject = 重設您的 { $product } 密碼
    .preheader = 用來設定新密碼的連結在 { $valid_for }內有效。
    .heading = 設定新密碼
    .reason = 我們收到一項要求，要重設您的 { $product } 帳號的密碼。
    .action = 設定新密碼
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }，而且只能使用一次。
    .about = 關於這項要求
    .not_you = 如果不是您本人操作，您可以忽略這封郵件：連結本身不會帶來任何變更。

password_reset-by_administrator =
    .subject = 設定新的 { $product } 密碼
    .preheader = 用來設定新密碼的連結在 { $valid_for }內有效。
    .heading = 設定新密碼
    .reason = { $product } 的一位管理員為您的帳號發起了密碼重設。
    .action = 設定新密碼
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }，而且只能使用一次。
    .about = 關於這項要求
    .not_you = 如果您對此感到意外，請先詢問您的管理員，再開啟連結。連結本身不會帶來任何變更。

password_reset-no_account =
    .subject = 沒有重設任何 { $product } 密碼
    .preheader = 這個電子郵件地址沒有可以重設密碼的 { $product } 帳號。
    .heading = 沒有重設任何密碼
    .reason = 有人要求為這個電子郵件地址重設 { $product } 密碼。我們找不到使用這個地址且可以重設密碼的帳號。
    .was_you = 如果是您本人操作，請試試您註冊時使用的地址，或用其他方式登入，或建立一個帳號。
    .action = 開啟 { $product }
    .about = 關於這項要求
    .not_you = 如果不是您本人操作，您可以忽略這封郵件：沒有任何變更。
