# What a new password needs, item by item, and what is wrong with a field.
policy =
    .min_length =
        { $min ->
            [one] co najmniej { $min } znak
            [few] co najmniej { $min } znaki
            [many] co najmniej { $min } znaków
           *[other] co najmniej { $min } znaku
        }
    .upper = co najmniej jedna wielka litera
    .lower = co najmniej jedna mała litera
    .digit = co najmniej jedna cyfra
    .special = co najmniej jeden znak specjalny, na przykład ! ? # lub %
    .blocklist = trudne do odgadnięcia: żadne popularne hasło, żaden prosty ciąg znaków i nic utworzonego z Twojego imienia, nazwiska lub naszej nazwy
    .hint = Spacje i wszystkie inne znaki są dozwolone. Kilka losowo wybranych słów łatwo zapamiętać.

rule =
    .required = Wypełnij to pole.
    .email = Podaj prawidłowy adres e-mail.
    .login = Podaj prawidłowy adres e-mail lub nazwę użytkownika.
    .control_character = Nie używaj znaków sterujących.
    .min_length =
        { $min ->
            [one] Użyj co najmniej { $min } znaku.
            [few] Użyj co najmniej { $min } znaków.
            [many] Użyj co najmniej { $min } znaków.
           *[other] Użyj co najmniej { $min } znaku.
        }
    .max_bytes = Użyj krótszego hasła: rozmiar tego w bajtach przekracza { $max }.
    .upper = Użyj co najmniej jednej wielkiej litery.
    .lower = Użyj co najmniej jednej małej litery.
    .digit = Użyj co najmniej jednej cyfry.
    .special = Użyj co najmniej jednego znaku specjalnego.
    .blocklist = To hasło jest zbyt popularne. Wybierz inne.
    .predictable = Nie używaj prostego ciągu ani powtórzeń znaków.
    .context = Nie twórz hasła ze swojego imienia lub nazwiska, adresu ani nazwy tego serwisu.
    .confirmation = Hasła nie są takie same.
    .range = Podaj liczbę od { $min } do { $max }.
    .username = Użyj od 1 do 64 znaków, bez znaku małpy.
    .max_length =
        { $max ->
            [one] Użyj najwyżej { $max } znaku.
            [few] Użyj najwyżej { $max } znaków.
            [many] Użyj najwyżej { $max } znaków.
           *[other] Użyj najwyżej { $max } znaku.
        }
    .nobody_receives = Wyślij token, pokaż go lub wybierz obie opcje.
    .unchanged = Nowa wartość jest taka sama jak obecna. Podaj inną.
    .taken = To jest już zajęte. Wybierz coś innego.
    .locale = Wybierz jeden z języków.
    .time_zone = Podaj nazwę strefy czasowej, na przykład Europe/Berlin lub UTC.
