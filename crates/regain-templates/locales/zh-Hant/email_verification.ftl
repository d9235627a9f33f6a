# The link that confirms the address of an account.

email_verification-verify =
    .subject = 驗證您的 { $product } 帳號電子郵件
    .preheader = 用來驗證電子郵件地址的連結在 { $valid_for }內有效。
    .heading = 驗證您的電子郵件地址
    .reason = 請驗證這個電子郵件地址屬於您的 { $product } 帳號。
    .action = 驗證電子郵件地址
    .validity = 連結在 { $valid_for }內有效，期限到 { $valid_until }。
    .about = 關於這項要求
    .not_you = 如果您沒有提出這項要求，可以忽略這封郵件：這個地址會維持未驗證狀態，不會有任何變更。
