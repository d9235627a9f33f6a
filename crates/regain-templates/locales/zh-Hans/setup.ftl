# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = { $product } 的初始设置已完成
    .preheader = 您的账号有了新密码。如果不是您本人操作，请立即处理。
    .heading = 初始设置已完成
    .reason = { $product } 的初始设置已完成，您的账号已使用设置时选定的密码。
    .about = 关于此次设置
    .was_you = 如果是您本人操作，您无需再做任何事。
    .not_you = 如果不是您本人操作，请立即处理：打开 { $product }，在那里重置密码，并回复此邮件告诉我们。
    .action = 打开 { $product }
