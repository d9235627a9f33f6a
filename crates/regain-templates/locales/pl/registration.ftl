# The messages about a registration: to complete it, an invitation, an address already in use, an approval.
registration-register =
    .subject = Dokończ rejestrację w serwisie { $product }
    .preheader = Link do dokończenia rejestracji jest ważny przez { $valid_for }.
    .heading = Dokończ rejestrację
    .reason = Rozpoczęto rejestrację w serwisie { $product } z użyciem tego adresu e-mail.
    .action = Dokończ rejestrację
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }, i działa tylko raz.
    .about = O tej prośbie
    .not_you = Jeśli to nie Ty, możesz zignorować tę wiadomość: konto nie zostanie utworzone.

registration-invitation =
    .subject = Zaproszenie do serwisu { $product }
    .preheader = Link do utworzenia konta jest ważny przez { $valid_for }.
    .heading = Zaproszenie do serwisu { $product }
    .reason = Administracja serwisu { $product } zaprasza Cię do utworzenia konta z tym adresem e-mail.
    .action = Przyjmij zaproszenie
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }, i działa tylko raz.
    .not_you = Jeśli to zaproszenie jest niespodziewane, możesz zignorować tę wiadomość: konto nie powstanie, dopóki nie przyjmiesz zaproszenia.

registration-taken =
    .subject = Masz już konto w serwisie { $product }
    .preheader = Ktoś chciał użyć Twojego adresu e-mail do innego konta. Nic się nie zmieniło.
    .heading = Masz już konto
    .reason = Ktoś chciał zarejestrować się w serwisie { $product } z tym adresem e-mail lub użyć go do innego konta. Adres należy do Twojego konta, więc nic się nie zmieniło.
    .was_you = Jeśli to Ty, zaloguj się tym adresem. Jeśli nie pamiętasz hasła, możesz je tam zresetować.
    .action = Otwórz serwis { $product }
    .about = O tej prośbie
    .not_you = Jeśli to nie Ty, możesz zignorować tę wiadomość: Twoje konto i hasło pozostają takie same.

registration-approved =
    .subject = Zatwierdzono konto w serwisie { $product }
    .preheader = Możesz się teraz zalogować.
    .heading = Twoje konto zostało zatwierdzone
    .reason = Administracja serwisu { $product } zatwierdziła Twoje konto. Możesz się teraz zalogować.
    .action = Otwórz serwis { $product }
    .about = O Twoim koncie
    .not_you = Jeśli to nie Twoja rejestracja, daj nam znać, odpowiadając na tę wiadomość.
