# The link that confirms the address of an account.
email_verification-verify =
    .subject = Potwierdź adres e-mail w serwisie { $product }
    .preheader = Link do potwierdzenia adresu jest ważny przez { $valid_for }.
    .heading = Potwierdź adres e-mail
    .reason = Potwierdź, że ten adres e-mail należy do Twojego konta w serwisie { $product }.
    .action = Potwierdź adres e-mail
    .validity = Link jest ważny przez { $valid_for }, do { $valid_until }.
    .about = O tej prośbie
    .not_you = Jeśli to nie Twoja prośba, możesz zignorować tę wiadomość: adres pozostanie niepotwierdzony i nic się nie zmieni.
