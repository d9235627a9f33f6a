# The link that confirms the address of an account.

email_verification-verify =
    .subject = 验证您的 { $product } 账号邮箱
    .preheader = 用于验证邮箱的链接在 { $valid_for }内有效。
    .heading = 验证您的邮箱
    .reason = 请验证此邮箱属于您的 { $product } 账号。
    .action = 验证邮箱
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }。
    .about = 关于此请求
    .not_you = 如果您没有提出此请求，可以忽略此邮件：此邮箱会保持未验证状态，不会有任何更改。
