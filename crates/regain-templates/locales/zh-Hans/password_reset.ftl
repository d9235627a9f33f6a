# The link to set a new password, and the answer where there is none to reset.

password_reset-reset =
    .subject = 重置您的 { $product } 密码
    .preheader = 用于设置新密码的链接在 { $valid_for }内有效。
    .heading = 设置新密码
    .reason = 我们收到一项请求，要重置您的 { $product } 账号的密码。
    .action = 设置新密码
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }，且只能使用一次。
    .about = 关于此请求
    .not_you = 如果不是您本人操作，您可以忽略此邮件：链接本身不会带来任何更改。

password_reset-by_administrator =
    .subject = 设置新的 { $product } 密码
    .preheader = 用于设置新密码的链接在 { $valid_for }内有效。
    .heading = 设置新密码
    .reason = { $product } 的一位管理员为您的账号发起了密码重置。
    .action = 设置新密码
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }，且只能使用一次。
    .about = 关于此请求
    .not_you = 如果您对此感到意外，请先询问您的管理员，再打开链接。链接本身不会带来任何更改。

password_reset-no_account =
    .subject = 没有重置任何 { $product } 密码
    .preheader = 此邮箱没有可以重置密码的 { $product } 账号。
    .heading = 没有重置任何密码
    .reason = 有人请求为此邮箱重置 { $product } 密码。我们没有找到使用此邮箱且可以重置密码的账号。
    .was_you = 如果是您本人操作，请尝试您注册时使用的邮箱，或用其他方式登录，或创建一个账号。
    .action = 打开 { $product }
    .about = 关于此请求
    .not_you = 如果不是您本人操作，您可以忽略此邮件：没有任何更改。
