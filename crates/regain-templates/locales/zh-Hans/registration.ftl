# The messages about a registration: the link to go on, the invitation, the notices.

registration-register =
    .subject = 完成您的 { $product } 注册
    .preheader = 用于完成注册的链接在 { $valid_for }内有效。
    .heading = 完成注册
    .reason = 有人使用此邮箱在 { $product } 开始了注册。
    .action = 完成注册
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }，且只能使用一次。
    .about = 关于此请求
    .not_you = 如果不是您本人操作，您可以忽略此邮件：不会创建任何账号。

registration-invitation =
    .subject = 邀请您加入 { $product }
    .preheader = 用于创建账号的链接在 { $valid_for }内有效。
    .heading = 邀请您加入 { $product }
    .reason = { $product } 的一位管理员邀请您使用此邮箱创建账号。
    .action = 接受邀请
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }，且只能使用一次。
    .not_you = 如果您对此邀请感到意外，可以忽略此邮件：除非您接受邀请，否则不会创建账号。

registration-taken =
    .subject = 您在 { $product } 已有账号
    .preheader = 有人想将您的邮箱用于另一个账号。没有任何更改。
    .heading = 您已有账号
    .reason = 有人想使用此邮箱在 { $product } 注册，或将其用于另一个账号。此邮箱属于您的账号，因此没有任何更改。
    .was_you = 如果是您本人操作，请使用此邮箱登录。如果忘记了密码，可以在那里重置。
    .action = 打开 { $product }
    .about = 关于此请求
    .not_you = 如果不是您本人操作，您可以忽略此邮件：您的账号和密码都保持不变。

registration-approved =
    .subject = 您的 { $product } 账号已获批准
    .preheader = 您现在可以登录了。
    .heading = 您的账号已获批准
    .reason = { $product } 的一位管理员批准了您的账号。您现在可以登录了。
    .action = 打开 { $product }
    .about = 关于您的账号
    .not_you = 如果您没有注册，请回复此邮件告诉我们。
