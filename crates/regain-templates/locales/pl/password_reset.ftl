# The link to set a new password, to somebody who asked for it, for whom an administrator asked, or who has no such account.
password_reset-reset =
    .subject = Resetowanie hasła w serwisie { $product }
    .preheader = Link do ustawienia nowego hasła jest ważny przez { $valid_for }.
    .heading = Ustaw nowe hasło
    .reason = Otrzymaliśmy prośbę o zresetowanie hasła do Twojego konta w serwisie { $product }.
    .action = Ustaw nowe hasło
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }, i działa tylko raz.
    .about = O tej prośbie
    .not_you = Jeśli to nie Ty, możesz zignorować tę wiadomość: sam link niczego nie zmienia.

password_reset-by_administrator =
    .subject = Ustaw nowe hasło w serwisie { $product }
    .preheader = Link do ustawienia nowego hasła jest ważny przez { $valid_for }.
    .heading = Ustaw nowe hasło
    .reason = Administracja serwisu { $product } rozpoczęła resetowanie hasła do Twojego konta.
    .action = Ustaw nowe hasło
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }, i działa tylko raz.
    .about = O tej prośbie
    .not_you = Jeśli ta wiadomość jest niespodziewana, zapytaj administrację, zanim otworzysz link. Sam link niczego nie zmienia.

password_reset-no_account =
    .subject = Nie zresetowano hasła w serwisie { $product }
    .preheader = W serwisie { $product } nie ma konta z tym adresem, do którego można zresetować hasło.
    .heading = Nie zresetowano żadnego hasła
    .reason = Ktoś poprosił o zresetowanie hasła w serwisie { $product } dla tego adresu e-mail. Nie znaleźliśmy konta z tym adresem, do którego można zresetować hasło.
    .was_you = Jeśli to Ty, spróbuj użyć adresu podanego przy rejestracji, zaloguj się w inny sposób lub utwórz konto.
    .action = Otwórz serwis { $product }
    .about = O tej prośbie
    .not_you = Jeśli to nie Ty, możesz zignorować tę wiadomość: nic się nie zmieniło.
