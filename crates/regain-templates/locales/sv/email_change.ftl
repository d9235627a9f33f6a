# The messages about a change of address, to the new address and to the one that the account has or had.

email_change-confirm =
    .subject = Bekräfta din nya adress hos { $product }
    .preheader = Länken för att bekräfta den nya adressen gäller i { $valid_for }.
    .heading = Bekräfta den nya e-postadressen
    .reason = Den här e-postadressen ska bli inloggningsadress för ett konto hos { $product }. Ingenting ändras förrän den har bekräftats.
    .action = Bekräfta ny adress
    .validity = Länken gäller i { $valid_for }, till { $valid_until }.
    .about = Om den här begäran
    .not_you = Om du inte har begärt det här ska du inte bekräfta adressen. Du kan bortse från meddelandet: ingenting ändras utan din bekräftelse.

email_change-approve =
    .subject = Godkänn din adressändring hos { $product }
    .preheader = Länken för att godkänna ändringen gäller i { $valid_for }. Ingenting ändras utan ditt godkännande.
    .heading = Godkänn ändringen av din e-postadress
    .reason = Vi har fått en begäran om att ge ditt konto hos { $product } en annan e-postadress. Ingenting ändras utan ditt godkännande.
    .about = Om den här begäran
    .was_you = Om det var du, kontrollera den nya adressen och godkänn ändringen med länken nedan.
    .action = Godkänn ändringen
    .validity = Länken gäller i { $valid_for }, till { $valid_until }, och fungerar bara en gång.
    .not_you = Om det inte var du ska du inte godkänna ändringen: ditt konto behåller den här adressen. Någon kan känna till ditt lösenord, så öppna { $product } och ändra det där.

email_change-asked =
    .subject = Begäran om att ändra din adress hos { $product }
    .preheader = Om det var du behöver du inte göra något. Om inte kan du stoppa ändringen inom { $valid_for }.
    .heading = Begäran om att ändra din e-postadress
    .reason = Vi har fått en begäran om att ändra e-postadressen för ditt konto hos { $product }. Ingenting ändras förrän den nya adressen har bekräftats.
    .about = Om den här begäran
    .was_you = Om det var du behöver du inte göra något mer här.
    .not_you = Om det inte var du har någon annan åtkomst till ditt konto. Agera nu och stoppa ändringen med länken nedan: ditt konto behåller den här adressen, alla enheter loggas ut och du får en länk för att välja ett nytt lösenord.
    .action = Det var inte jag
    .validity = Länken gäller i { $valid_for }, till { $valid_until }, även om den nya adressen har bekräftats innan dess.

email_change-changed =
    .subject = Din e-postadress hos { $product } har ändrats
    .preheader = Om det inte var du behöver du agera nu: du kan ångra ändringen inom { $valid_for }.
    .heading = Din e-postadress har ändrats
    .reason = E-postadressen för ditt konto hos { $product } har ändrats. Från och med nu loggar du in med den nya adressen.
    .about = Om den här ändringen
    .was_you = Om det var du behöver du inte göra något mer.
    .not_you = Om det inte var du behöver du agera nu och ångra ändringen med länken nedan: ditt konto får tillbaka den här adressen, alla enheter loggas ut och du får en länk för att välja ett nytt lösenord.
    .action = Det var inte jag
    .validity = Länken gäller i { $valid_for }, till { $valid_until }.

email_change-reverted =
    .subject = Adressändring hos { $product } annullerad
    .preheader = Ditt lösenord är spärrat. Länken för att välja ett nytt kommer i ett annat meddelande.
    .heading = Adressändringen har annullerats
    .reason = Ändringen av din e-postadress har annullerats. Det här är adressen för ditt konto hos { $product }, och alla enheter har loggats ut.
    .next = Ditt lösenord är spärrat tills du väljer ett nytt. Länken för det kommer i ett annat meddelande. Om det inte kommer fram kan du begära en ny länk där du loggar in.
    .action = Öppna { $product }
    .about = Om den här ändringen
    .not_you = Om det inte var du som annullerade den, hör av dig till oss genom att svara på det här meddelandet.
