# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = Zakończono konfigurację serwisu { $product }
    .preheader = Twoje konto ma nowe hasło. Jeśli to nie Ty, działaj od razu.
    .heading = Konfiguracja zakończona
    .reason = Serwis { $product } jest skonfigurowany, a Twoje konto ma hasło, które dla niego wybrano.
    .about = O konfiguracji
    .was_you = Jeśli to Ty, nie musisz nic więcej robić.
    .not_you = Jeśli to nie Ty, działaj od razu: otwórz serwis { $product }, zresetuj tam hasło i daj nam znać, odpowiadając na tę wiadomość.
    .action = Otwórz serwis { $product }
