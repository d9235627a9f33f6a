# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Ваш пароль у сервісі { $product } змінено
    .preheader = Час зміни: { $changed_at }. Якщо це були не ви, дійте негайно.
    .heading = Ваш пароль змінено
    .reason = Пароль вашого облікового запису в сервісі { $product } змінено.
    .about = Про цю зміну
    .was_you = Якщо це були ви, більше нічого робити не потрібно.
    .not_you = Якщо це були не ви, дійте негайно: відкрийте сервіс { $product }, скиньте там пароль і повідомте нас, відповівши на цей лист.
    .action = Відкрити сервіс { $product }
