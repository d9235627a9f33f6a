# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Zmieniono hasło w serwisie { $product }
    .preheader = Zmieniono: { $changed_at }. Jeśli to nie Ty, działaj od razu.
    .heading = Twoje hasło zostało zmienione
    .reason = Hasło do Twojego konta w serwisie { $product } zostało zmienione.
    .about = O tej zmianie
    .was_you = Jeśli to Ty, nie musisz nic więcej robić.
    .not_you = Jeśli to nie Ty, działaj od razu: otwórz serwis { $product }, zresetuj tam hasło i daj nam znać, odpowiadając na tę wiadomość.
    .action = Otwórz serwis { $product }
