# The messages about a change of address: to confirm, to approve, asked for, changed, cancelled.
email_change-confirm =
    .subject = Potwierdź nowy adres w serwisie { $product }
    .preheader = Link do potwierdzenia nowego adresu jest ważny przez { $valid_for }.
    .heading = Potwierdź nowy adres e-mail
    .reason = Ten adres e-mail ma zostać adresem do logowania na konto w serwisie { $product }. Nic się nie zmieni, dopóki adres nie zostanie potwierdzony.
    .action = Potwierdź nowy adres
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }.
    .about = O tej prośbie
    .not_you = Jeśli to nie Twoja prośba, nie potwierdzaj adresu. Możesz zignorować tę wiadomość: bez Twojego potwierdzenia nic się nie zmieni.

email_change-approve =
    .subject = Zatwierdź zmianę adresu w serwisie { $product }
    .preheader = Link do zatwierdzenia zmiany jest ważny przez { $valid_for }. Bez Twojej zgody nic się nie zmieni.
    .heading = Zatwierdź zmianę adresu e-mail
    .reason = Otrzymaliśmy prośbę o przypisanie innego adresu e-mail do Twojego konta w serwisie { $product }. Bez Twojej zgody nic się nie zmieni.
    .about = O tej prośbie
    .was_you = Jeśli to Ty, sprawdź nowy adres i zatwierdź zmianę, korzystając z poniższego linku.
    .action = Zatwierdź zmianę
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }, i działa tylko raz.
    .not_you = Jeśli to nie Ty, nie zatwierdzaj zmiany: Twoje konto zachowa ten adres. Ktoś może znać Twoje hasło, więc otwórz serwis { $product } i zmień je tam.

email_change-asked =
    .subject = Prośba o zmianę adresu w serwisie { $product }
    .preheader = Jeśli to Ty, nie musisz nic robić. Jeśli nie, możesz zatrzymać zmianę jeszcze przez { $valid_for }.
    .heading = Prośba o zmianę adresu e-mail
    .reason = Otrzymaliśmy prośbę o zmianę adresu e-mail Twojego konta w serwisie { $product }. Nic się nie zmieni, dopóki nowy adres nie zostanie potwierdzony.
    .about = O tej prośbie
    .was_you = Jeśli to Ty, nie musisz tu nic więcej robić.
    .not_you = Jeśli to nie Ty, ktoś inny ma dostęp do Twojego konta. Działaj od razu i zatrzymaj zmianę, korzystając z poniższego linku: konto zachowa ten adres, wszystkie urządzenia zostaną wylogowane, a Ty otrzymasz link do ustawienia nowego hasła.
    .action = To nie ja
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }, nawet jeśli do tego czasu nowy adres zostanie potwierdzony.

email_change-changed =
    .subject = Zmieniono adres e-mail w serwisie { $product }
    .preheader = Jeśli to nie Ty, działaj od razu: możesz cofnąć zmianę jeszcze przez { $valid_for }.
    .heading = Twój adres e-mail został zmieniony
    .reason = Adres e-mail Twojego konta w serwisie { $product } został zmieniony. Od teraz logujesz się nowym adresem.
    .about = O tej zmianie
    .was_you = Jeśli to Ty, nie musisz nic więcej robić.
    .not_you = Jeśli to nie Ty, działaj od razu i cofnij zmianę, korzystając z poniższego linku: konto odzyska ten adres, wszystkie urządzenia zostaną wylogowane, a Ty otrzymasz link do ustawienia nowego hasła.
    .action = To nie ja
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }.

email_change-reverted =
    .subject = Anulowano zmianę adresu w serwisie { $product }
    .preheader = Twoje hasło jest zablokowane. Link do ustawienia nowego przyjdzie w osobnej wiadomości.
    .heading = Zmiana adresu została anulowana
    .reason = Zmiana Twojego adresu e-mail została anulowana. To jest adres Twojego konta w serwisie { $product }, a wszystkie urządzenia zostały wylogowane.
    .next = Twoje hasło jest zablokowane, dopóki nie ustawisz nowego. Link do tego przyjdzie w osobnej wiadomości. Jeśli nie dotrze, poproś o nowy link na stronie logowania.
    .action = Otwórz serwis { $product }
    .about = O tej zmianie
    .not_you = Jeśli zmianę anulował ktoś inny, daj nam znać, odpowiadając na tę wiadomość.
