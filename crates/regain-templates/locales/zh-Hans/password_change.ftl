# The notice that a password was changed.

password_change-changed =
    .subject = 您的 { $product } 密码已更改
    .preheader = 更改时间：{ $changed_at }。如果不是您本人操作，请立即处理。
    .heading = 您的密码已更改
    .reason = 您的 { $product } 账号的密码已更改。
    .about = 关于此次更改
    .was_you = 如果是您本人操作，您无需再做任何事。
    .not_you = 如果不是您本人操作，请立即处理：打开 { $product }，在那里重置密码，并回复此邮件告诉我们。
    .action = 打开 { $product }
