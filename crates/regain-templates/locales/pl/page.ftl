# What all pages share, and the sentences of each page.
page =
    .error_prefix = Błąd:
    .errors = Coś wymaga poprawy
    .home = Otwórz serwis { $product }
    .contact = Pytania? Napisz na adres:
    .language = polski
    .sign_in = Zaloguj się
    .show = Pokaż hasło
    .hide = Ukryj hasło
    .shown = Twoje hasło jest widoczne.
    .hidden = Twoje hasło jest ukryte.
    .met = spełnione
    .unmet = jeszcze niespełnione

page-forgot =
    .heading = Nie pamiętasz hasła?
    .text = Podaj swój adres e-mail lub nazwę użytkownika. Wyślemy wtedy wiadomość z linkiem do ustawienia nowego hasła.
    .login = Adres e-mail lub nazwa użytkownika
    .submit = Wyślij link

page-registration =
    .heading = Utwórz konto
    .text = Podaj swój adres e-mail. Wyślemy wtedy wiadomość z linkiem do następnego kroku.
    .email = Adres e-mail
    .submit = Wyślij link
    .known = Jeśli masz już konto, zaloguj się na nie.

page-verification =
    .heading = Potwierdź adres e-mail
    .account = Dla konta
    .text = Na adres Twojego konta w serwisie { $product } wyślemy wiadomość z linkiem.
    .submit = Wyślij link

page-email_change =
    .heading = Zmień adres e-mail
    .account = Twój obecny adres:
    .text = Na nowy adres wyślemy wiadomość z linkiem. Nic się nie zmieni, dopóki nowy adres nie zostanie potwierdzony.
    .email = Nowy adres e-mail
    .current = Obecne hasło
    .current_wrong = To nie jest Twoje obecne hasło.
    .submit = Wyślij link

# It has to be true whether there is an account or not.
page-sent =
    .heading = Sprawdź skrzynkę odbiorczą
    .delay = Może to potrwać kilka minut. Jeśli nie widzisz wiadomości, sprawdź też folder ze spamem.
    .code_text = Jeśli w wiadomości jest kod, możesz też podać go tutaj i przejść dalej.
    .code = Kod z wiadomości
    .code_hint = 8 cyfr
    .code_wrong = Ten kod jest nieprawidłowy lub już nie działa. Sprawdź go albo użyj linku z wiadomości.
    .submit = Przejdź dalej z kodem
    .again_text = Nic nie przyszło?
    .again = Wyślij ponownie
    .wait = Możesz poprosić ponownie za { $span }.
    .other = Podaj inny adres

page-sent-password =
    .text = Jeśli podane dane pasują do konta w serwisie { $product }, wiadomość z linkiem do ustawienia nowego hasła jest już w drodze.

page-sent-registration =
    .text = Wiadomość z linkiem do dokończenia rejestracji jest w drodze na podany adres.

page-sent-address =
    .text = Wiadomość z linkiem do potwierdzenia jest w drodze na adres Twojego konta w serwisie { $product }.

page-sent-change =
    .text = Wiadomość z linkiem do potwierdzenia jest w drodze na nowy adres. Bez potwierdzenia nic się nie zmieni.

page-password_change =
    .heading = Zmień hasło
    .account = Dla konta
    .username = Konto
    .current = Obecne hasło
    .current_wrong = To nie jest Twoje obecne hasło.
    .policy = Zasady dotyczące nowego hasła:
    .password = Nowe hasło
    .confirmation = Nowe hasło jeszcze raz
    .submit = Zapisz nowe hasło
    .forgot = Nie pamiętasz hasła?

page-password_changed =
    .heading = Twoje hasło zostało zmienione
    .text = Od teraz używaj nowego.
    .next = Wysłaliśmy Ci też wiadomość o tej zmianie.

page-setup =
    .heading = Konfiguracja serwisu { $product }
    .text = Ustaw nowe hasło do swojego konta administracyjnego i wybierz ustawienia dla wszystkich, którzy nie wybrali innych.
    .account = Dla konta
    .username = Konto
    .policy = Zasady dotyczące nowego hasła:
    .password = Nowe hasło
    .locale = Język
    .time_zone = Strefa czasowa
    .time_zone_hint = Na przykład Europe/Berlin lub UTC.
    .submit = Zakończ konfigurację

page-setup_done =
    .heading = Serwis { $product } jest skonfigurowany
    .text = Twoje konto ma nowe hasło.
    .next = Od teraz loguj się tym hasłem.

page-setup_already_done =
    .heading = Serwis { $product } jest już skonfigurowany
    .text = Konfigurację można przeprowadzić tylko raz. Nic się nie zmieniło.
    .next = Jeśli chcesz zmienić hasło, zaloguj się i zmień je tam.

page-already_verified =
    .heading = Twój adres e-mail jest już potwierdzony
    .text = Nie musisz nic więcej robić.
    .next = Możesz zamknąć tę stronę.

page-sign_in_first =
    .heading = Zaloguj się
    .text = Ta strona jest dla osób zalogowanych w serwisie { $product }.
    .next = Zaloguj się, a potem otwórz tę stronę ponownie.

page-sign_in_again =
    .heading = Zaloguj się ponownie
    .text = Dla Twojego bezpieczeństwa wymagamy tu niedawnego logowania hasłem. Nic się nie zmieniło.
    .next = Zaloguj się hasłem, a potem otwórz tę stronę ponownie.

page-forbidden =
    .heading = Twoje konto nie ma do tego uprawnień
    .text = Brakuje mu uprawnienia, którego wymaga ta strona. Nic się nie zmieniło.
    .next = Jeśli go potrzebujesz, zwróć się do administracji serwisu { $product }.

page-no_mail =
    .heading = Nie możemy teraz wysyłać wiadomości
    .text = Nic nie zostało wysłane i nic się nie zmieniło.
    .next = Spróbuj ponownie później lub napisz do nas.

page-too_many =
    .heading = Zbyt wiele prób
    .text = Dla Twojego bezpieczeństwa robimy przerwę. Nic się nie zmieniło.
    .next = Możesz spróbować ponownie za { $span }.

page-failed =
    .heading = Coś poszło nie tak po naszej stronie
    .text = To nie Twoja wina. Twoja prośba mogła nie zostać wykonana.
    .next = Spróbuj ponownie za kilka minut. Jeśli to się powtórzy, napisz do nas.

page-reset =
    .heading = Ustaw nowe hasło
    .account = Dla konta
    .username = Konto
    .policy = Zasady dotyczące nowego hasła:
    .password = Nowe hasło
    .confirmation = Nowe hasło jeszcze raz
    .submit = Zapisz nowe hasło
    .not_you = To nie Ty?
    .not_you_text = Jeśli prośba o nowe hasło nie pochodzi od Ciebie, anuluj ją. Link przestanie wtedy działać, a Twoje hasło pozostanie takie samo.
    .cancel = To nie ja

page-password_set =
    .heading = Nowe hasło jest ustawione
    .text = Od teraz loguj się tym hasłem.
    .next = Wysłaliśmy Ci też wiadomość o tej zmianie.

page-cancelled =
    .heading = Prośba została anulowana
    .text = Link już nie działa, a Twoje hasło pozostaje takie samo.
    .next = Nie musisz nic więcej robić. Jeśli takie wiadomości nadal będą przychodzić, napisz do nas.

page-verify =
    .heading = Potwierdź adres e-mail
    .account = Dla konta
    .text = Tym przyciskiem potwierdzasz, że adres, na który wysłaliśmy link, należy do Twojego konta w serwisie { $product }. Samo otwarcie tej strony niczego nie zmieniło.
    .submit = Potwierdź ten adres
    .not_you = To nie Ty?
    .not_you_text = Jeśli to nie Twoja prośba, zamknij tę stronę. Adres pozostanie wtedy niepotwierdzony.

page-verified =
    .heading = Twój adres e-mail jest potwierdzony
    .text = Twoje konto w serwisie { $product } ma teraz potwierdzony adres.
    .next = Możesz zamknąć tę stronę.

page-change =
    .heading = Potwierdź nowy adres e-mail
    .text = Tym przyciskiem potwierdzasz, że adres, na który wysłaliśmy link, zostanie adresem do logowania na konto w serwisie { $product }. Samo otwarcie tej strony niczego nie zmieniło.
    .submit = Potwierdź nowy adres
    .not_you = To nie Ty?
    .not_you_text = Jeśli to nie Twoja prośba, zamknij tę stronę. Bez Twojego potwierdzenia nic się nie zmieni.

page-approve =
    .heading = Zatwierdź zmianę adresu e-mail
    .account = Dla konta
    .text = Tym przyciskiem zgadzasz się, aby Twoje konto w serwisie { $product } otrzymało inny adres e-mail, podany w naszej wiadomości. Samo otwarcie tej strony niczego nie zmieniło.
    .submit = Zatwierdź zmianę
    .not_you = To nie Ty?
    .not_you_text = Jeśli to nie Twoja prośba, nie zatwierdzaj zmiany: Twoje konto zachowa swój adres. Ktoś może znać Twoje hasło, więc otwórz serwis { $product } i zmień je tam.

page-changed =
    .heading = Adres e-mail został zmieniony
    .text = Od teraz do logowania w serwisie { $product } służy nowy adres.
    .next = Możesz zamknąć tę stronę.

page-change_pending =
    .heading = Brakuje jeszcze jednego potwierdzenia
    .text = Twoje jest zapisane. Adres zmieni się, gdy tylko zmiana zostanie potwierdzona także z drugiego adresu.
    .next = Link do tego jest w skrzynce drugiego adresu.

page-revert =
    .heading = Anuluj zmianę adresu e-mail
    .account = Adres Twojego konta po anulowaniu:
    .text = Jeśli prośba o inny adres nie pochodzi od Ciebie, użyj tego przycisku. Oto co się wtedy stanie:
    .restores = Twoje konto w serwisie { $product } zachowa lub odzyska adres, na który wysłaliśmy link.
    .signs_out = Wszystkie urządzenia zostaną wylogowane.
    .locks = Twoje hasło będzie zablokowane, dopóki nie ustawisz nowego.
    .sends = Na ten adres wyślemy link do ustawienia nowego hasła.
    .opened = Samo otwarcie tej strony niczego nie zmieniło.
    .submit = Anuluj zmianę
    .was_you = To Ty?
    .was_you_text = Jeśli prośba o zmianę pochodzi od Ciebie, zamknij tę stronę. Nie musisz tu nic robić.

page-reverted =
    .heading = Zmiana adresu została anulowana
    .text = Twoje konto w serwisie { $product } ma adres, na który wysłaliśmy link, wszystkie urządzenia zostały wylogowane, a hasło jest zablokowane.
    .next = Wiadomość z linkiem do ustawienia nowego hasła jest w drodze. Jeśli nie dotrze, poproś o nowy link na stronie logowania.

page-register =
    .heading = Utwórz konto
    .invitation = Administracja serwisu { $product } zaprasza Cię do utworzenia konta.
    .account = Z adresem e-mail
    .username = Nazwa użytkownika (opcjonalnie)
    .username_hint = Możesz się nią logować zamiast adresem. Najwyżej 64 znaki, bez znaku małpy.
    .username_taken = Ta nazwa użytkownika jest zajęta. Wybierz inną.
    .name = Imię lub nazwisko (opcjonalnie)
    .name_hint = Tak będziemy się do Ciebie zwracać.
    .policy = Zasady dotyczące hasła:
    .password = Hasło
    .submit = Utwórz konto
    .not_you = To nie Ty?
    .not_you_text = Jeśli nie chcesz mieć konta, zamknij tę stronę: konto nie zostanie utworzone.

page-registered =
    .heading = Twoje konto jest gotowe
    .text = Zaloguj się adresem e-mail i ustawionym przed chwilą hasłem.
    .next = Możesz to zrobić w serwisie { $product }.

page-approval_pending =
    .heading = Twoje konto czeka na zatwierdzenie
    .text = Zostało utworzone, ale nie możesz się jeszcze zalogować: najpierw musi je zatwierdzić administracja.
    .next = Wyślemy Ci wiadomość, gdy tylko to nastąpi.

page-closed =
    .heading = Rejestracja jest zamknięta
    .text = Obecnie konto mogą utworzyć tylko osoby z zaproszeniem. Nie utworzono żadnego konta.
    .next = Jeśli potrzebujesz konta, poproś administrację serwisu { $product } o zaproszenie.

page-email_taken =
    .heading = Ten adres należy do innego konta
    .text = W międzyczasie przypisano go do innego konta w serwisie { $product }. Nic się nie zmieniło.
    .next = Jeśli to Twoje konto, zaloguj się tym adresem. Jeśli nie, napisz do nas.

page-dead_link =
    .heading = Ten link już nie działa
    .used = Został już użyty.
    .superseded = Został zastąpiony nowszym linkiem lub prośbę anulowano.
    .expired = Wygasł.
    .invalid = Nie został skopiowany w całości lub nie jest już ważny.
    .renew = Wyślij nowy link

page-dead_link-password =
    .renew_text = Jeśli nadal potrzebujesz nowego hasła, możemy wysłać nowy link na ten sam adres.
    .next = Jeśli nadal potrzebujesz nowego hasła, poproś o nowy link na stronie logowania.

page-dead_link-address =
    .renew_text = Jeśli nadal chcesz potwierdzić adres, możemy wysłać na niego nowy link.
    .next = Jeśli nadal chcesz potwierdzić adres, otwórz serwis { $product } i poproś tam o nowy link.

page-dead_link-change =
    .renew_text = Jeśli nowy adres nadal ma zostać Twoim adresem w serwisie { $product }, możemy wysłać na niego nowy link.
    .next = Jeśli nadal chcesz zmienić adres, otwórz serwis { $product } i poproś tam o zmianę.

page-dead_link-revert =
    .next = Jeśli ktoś inny zmienił adres Twojego konta i nie możesz się już zalogować, napisz do nas.

page-dead_link-registration =
    .renew_text = Jeśli nadal chcesz mieć konto, możemy wysłać nowy link na ten sam adres.
    .next = Jeśli masz już konto, zaloguj się na nie. Jeśli nadal chcesz je założyć, zarejestruj się w serwisie { $product } lub poproś osobę, która Cię zaprosiła, o nowe zaproszenie.

page-renewed =
    .heading = Sprawdź skrzynkę odbiorczą
    .text = Wiadomość z nowym linkiem jest w drodze na ten sam adres.
    .next = Może to potrwać kilka minut. Jeśli jej nie widzisz, sprawdź też folder ze spamem.

page-overloaded =
    .heading = Spróbuj ponownie za chwilę
    .text = W tej chwili jest zbyt wiele żądań. Nic się nie zmieniło.
    .next = Poczekaj minutę, a potem spróbuj ponownie.

page-cross_site =
    .heading = Ten formularz pochodzi z innej strony
    .text = Dla Twojego bezpieczeństwa przyjmujemy formularze tylko z naszych własnych stron. Nic się nie zmieniło.
    .next = Otwórz stronę, o którą Ci chodzi, w serwisie { $product } lub przez link z wiadomości i użyj formularza, który się tam znajduje.

page-unreadable =
    .heading = Nie udało się odczytać tego formularza
    .text = Nic się nie zmieniło.
    .next = Wróć, odśwież stronę i użyj formularza, który się tam znajduje. Jeśli formularz prosi o hasło, podaj takie, które ma najwyżej 1024 bajty.

page-not_found =
    .heading = Pod tym adresem nic nie ma
    .text = Adres może zawierać literówkę lub nie został skopiowany w całości.
    .next = Jeśli prowadzi tu link z wiadomości, otwórz go jeszcze raz lub skopiuj go w całości.
