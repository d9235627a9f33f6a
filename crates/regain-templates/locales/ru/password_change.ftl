# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Ваш пароль в сервисе { $product } изменён
    .preheader = Время изменения: { $changed_at }. Если это были не вы, действуйте прямо сейчас.
    .heading = Ваш пароль изменён
    .reason = Пароль вашего аккаунта в сервисе { $product } изменён.
    .about = Об этом изменении
    .was_you = Если это были вы, больше ничего делать не нужно.
    .not_you = Если это были не вы, действуйте прямо сейчас: откройте сервис { $product }, сбросьте там пароль и сообщите нам об этом, ответив на это письмо.
    .action = Открыть сервис { $product }
