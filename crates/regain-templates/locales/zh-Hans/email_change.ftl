# The messages about a change of the e-mail address, to the new address and to the present one.

email_change-confirm =
    .subject = 验证您在 { $product } 的新邮箱
    .preheader = 用于验证新邮箱的链接在 { $valid_for }内有效。
    .heading = 验证新邮箱
    .reason = 此邮箱将成为 { $product } 某个账号的登录邮箱。完成验证之前，不会有任何更改。
    .action = 验证新邮箱
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }。
    .about = 关于此请求
    .not_you = 如果您没有提出此请求，请不要验证此邮箱。您可以忽略此邮件：未经您验证，不会有任何更改。

email_change-approve =
    .subject = 同意更改您在 { $product } 的邮箱
    .preheader = 用于同意更改的链接在 { $valid_for }内有效。未经您同意，不会有任何更改。
    .heading = 同意更改您的邮箱
    .reason = 我们收到一项请求，要为您的 { $product } 账号改用另一个邮箱。未经您同意，不会有任何更改。
    .about = 关于此请求
    .was_you = 如果是您本人操作，请核对新邮箱，然后通过下方链接同意更改。
    .action = 同意更改
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }，且只能使用一次。
    .not_you = 如果不是您本人操作，请不要同意更改：您的账号会继续使用此邮箱。可能有人知道您的密码，因此请打开 { $product }，在那里更改密码。

email_change-asked =
    .subject = 收到更改 { $product } 账号邮箱的请求
    .preheader = 如果是您本人操作，您无需做任何事。如果不是，您可以在 { $valid_for }内阻止更改。
    .heading = 收到更改您邮箱的请求
    .reason = 我们收到一项请求，要更改您的 { $product } 账号的邮箱。新邮箱完成验证之前，不会有任何更改。
    .about = 关于此请求
    .was_you = 如果是您本人操作，您在这里无需再做任何事。
    .not_you = 如果不是您本人操作，说明有其他人可以访问您的账号。请立即处理，通过下方链接阻止更改：您的账号会继续使用此邮箱，所有设备都会退出登录，您还会收到一个用于设置新密码的链接。
    .action = 不是我本人操作
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }，即使新邮箱在此之前已完成验证也是如此。

email_change-changed =
    .subject = 您在 { $product } 的邮箱已更改
    .preheader = 如果不是您本人操作，请立即处理：您可以在 { $valid_for }内撤销更改。
    .heading = 您的邮箱已更改
    .reason = 您的 { $product } 账号的邮箱已更改。从现在起，请使用新邮箱登录。
    .about = 关于此次更改
    .was_you = 如果是您本人操作，您无需再做任何事。
    .not_you = 如果不是您本人操作，请立即处理，通过下方链接撤销更改：您的账号会恢复使用此邮箱，所有设备都会退出登录，您还会收到一个用于设置新密码的链接。
    .action = 不是我本人操作
    .validity = 链接在 { $valid_for }内有效，截止到 { $valid_until }。

email_change-reverted =
    .subject = { $product } 账号的邮箱更改已撤销
    .preheader = 您的密码已锁定。用于设置新密码的链接会通过另一封邮件发送。
    .heading = 邮箱更改已撤销
    .reason = 对您邮箱的更改已撤销。您的 { $product } 账号使用的是此邮箱，所有设备都已退出登录。
    .next = 在您设置新密码之前，您的密码会保持锁定。用于设置新密码的链接会通过另一封邮件发送。如果没有收到，请在登录页面申请新链接。
    .action = 打开 { $product }
    .about = 关于此次更改
    .not_you = 如果不是您撤销的，请回复此邮件告诉我们。
