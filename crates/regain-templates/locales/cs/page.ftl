# What all pages share, and the sentences of each page.
page =
    .error_prefix = Chyba:
    .errors = Něco je potřeba opravit
    .home = Otevřít službu { $product }
    .contact = Máte otázky? Napište na adresu:
    .language = čeština
    .sign_in = Přihlásit se
    .show = Zobrazit heslo
    .hide = Skrýt heslo
    .shown = Vaše heslo je vidět.
    .hidden = Vaše heslo je skryté.
    .met = splněno
    .unmet = zatím nesplněno

page-forgot =
    .heading = Zapomenuté heslo
    .text = Zadejte svou e-mailovou adresu nebo uživatelské jméno. Pošleme pak zprávu s odkazem k nastavení nového hesla.
    .login = E-mailová adresa nebo uživatelské jméno
    .submit = Poslat odkaz

page-registration =
    .heading = Vytvořte si účet
    .text = Zadejte svou e-mailovou adresu. Pošleme pak zprávu s odkazem k dalšímu kroku.
    .email = E-mailová adresa
    .submit = Poslat odkaz
    .known = Pokud už účet máte, přihlaste se k němu.

page-verification =
    .heading = Ověřte svou e-mailovou adresu
    .account = Pro účet
    .text = Na adresu vašeho účtu ve službě { $product } pošleme zprávu s odkazem.
    .submit = Poslat odkaz

page-email_change =
    .heading = Změňte svou e-mailovou adresu
    .account = Vaše současná adresa:
    .text = Na novou adresu pošleme zprávu s odkazem. Dokud nebude nová adresa ověřena, nic se nezmění.
    .email = Nová e-mailová adresa
    .current = Současné heslo
    .current_wrong = Toto není vaše současné heslo.
    .submit = Poslat odkaz

# It has to be true whether there is an account or not.
page-sent =
    .heading = Podívejte se do své schránky
    .delay = Může to trvat několik minut. Pokud zprávu nenajdete, podívejte se i do složky se spamem.
    .code_text = Pokud je ve zprávě kód, můžete s ním pokračovat i tady.
    .code = Kód ze zprávy
    .code_hint = 8 číslic
    .code_wrong = Tento kód není správný, nebo už neplatí. Zkontrolujte ho, nebo použijte odkaz ve zprávě.
    .submit = Pokračovat s kódem
    .again_text = Nic nedorazilo?
    .again = Poslat znovu
    .wait = Znovu můžete požádat za { $span }.
    .other = Zadat jinou adresu

page-sent-password =
    .text = Pokud k zadanému údaji patří účet ve službě { $product }, zpráva s odkazem k nastavení nového hesla je na cestě.

page-sent-registration =
    .text = Zpráva s odkazem k dokončení registrace je na cestě na zadanou adresu.

page-sent-address =
    .text = Zpráva s odkazem k ověření je na cestě na adresu vašeho účtu ve službě { $product }.

page-sent-change =
    .text = Zpráva s odkazem k ověření je na cestě na novou adresu. Bez ověření se nic nezmění.

page-password_change =
    .heading = Změňte si heslo
    .account = Pro účet
    .username = Účet
    .current = Současné heslo
    .current_wrong = Toto není vaše současné heslo.
    .policy = Pravidla pro nové heslo:
    .password = Nové heslo
    .confirmation = Nové heslo ještě jednou
    .submit = Uložit nové heslo
    .forgot = Zapomenuté heslo

page-password_changed =
    .heading = Vaše heslo bylo změněno
    .text = Odteď používejte nové.
    .next = Poslali jsme vám také zprávu o této změně.

page-setup =
    .heading = Nastavení služby { $product }
    .text = Zvolte nové heslo ke svému účtu správce a nastavení pro všechny, kdo si nezvolí jiné.
    .account = Pro účet
    .username = Účet
    .policy = Pravidla pro nové heslo:
    .password = Nové heslo
    .locale = Jazyk
    .time_zone = Časové pásmo
    .time_zone_hint = Například Europe/Berlin nebo UTC.
    .submit = Dokončit nastavení

page-setup_done =
    .heading = Služba { $product } je nastavena
    .text = Váš účet má nové heslo.
    .next = Odteď se přihlašujte tímto heslem.

page-setup_already_done =
    .heading = Služba { $product } už je nastavena
    .text = Nastavení lze provést jen jednou. Nic se nezměnilo.
    .next = Pokud chcete změnit heslo, přihlaste se a změňte si ho tam.

page-already_verified =
    .heading = Vaše e-mailová adresa už je ověřená
    .text = Nemusíte už nic dělat.
    .next = Tuto stránku můžete zavřít.

page-sign_in_first =
    .heading = Přihlaste se prosím
    .text = Tato stránka vyžaduje přihlášení ke službě { $product }.
    .next = Přihlaste se a pak tuto stránku otevřete znovu.

page-sign_in_again =
    .heading = Přihlaste se prosím znovu
    .text = Pro vaši bezpečnost je tu potřeba nedávné přihlášení heslem. Nic se nezměnilo.
    .next = Přihlaste se heslem a pak tuto stránku otevřete znovu.

page-forbidden =
    .heading = Váš účet k tomu nemá oprávnění
    .text = Chybí mu oprávnění, které tato stránka vyžaduje. Nic se nezměnilo.
    .next = Pokud ho potřebujete, obraťte se na správu služby { $product }.

page-no_mail =
    .heading = Teď nemůžeme posílat zprávy
    .text = Nic jsme neposlali a nic se nezměnilo.
    .next = Zkuste to znovu později, nebo nám napište.

page-too_many =
    .heading = Příliš mnoho pokusů
    .text = Pro vaši bezpečnost jsme udělali přestávku. Nic se nezměnilo.
    .next = Znovu to můžete zkusit za { $span }.

page-failed =
    .heading = Na naší straně se něco pokazilo
    .text = Není to vaše chyba. Váš požadavek se možná neprovedl.
    .next = Zkuste to znovu za několik minut. Pokud se to stane zase, napište nám.

page-reset =
    .heading = Nastavte si nové heslo
    .account = Pro účet
    .username = Účet
    .policy = Pravidla pro nové heslo:
    .password = Nové heslo
    .confirmation = Nové heslo ještě jednou
    .submit = Uložit nové heslo
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost o nové heslo není od vás, ukončete ji. Odkaz pak přestane fungovat a vaše heslo zůstane stejné.
    .cancel = Žádost není ode mě

page-password_set =
    .heading = Vaše nové heslo je nastaveno
    .text = Odteď se přihlašujte tímto heslem.
    .next = Poslali jsme vám také zprávu o této změně.

page-cancelled =
    .heading = Žádost byla ukončena
    .text = Odkaz už nefunguje a vaše heslo zůstává stejné.
    .next = Nemusíte už nic dělat. Pokud budou takové zprávy přicházet dál, napište nám.

page-verify =
    .heading = Ověřte svou e-mailovou adresu
    .account = Pro účet
    .text = Tímto tlačítkem ověříte, že adresa, na kterou jsme odkaz poslali, patří k vašemu účtu ve službě { $product }. Otevřením této stránky se nic nezměnilo.
    .submit = Ověřit tuto adresu
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost není od vás, zavřete tuto stránku. Adresa pak zůstane neověřená.

page-verified =
    .heading = Vaše e-mailová adresa je ověřená
    .text = Váš účet ve službě { $product } má teď ověřenou adresu.
    .next = Tuto stránku můžete zavřít.

page-change =
    .heading = Ověřte novou e-mailovou adresu
    .text = Tímto tlačítkem ověříte, že adresa, na kterou jsme odkaz poslali, se stane přihlašovací adresou účtu ve službě { $product }. Otevřením této stránky se nic nezměnilo.
    .submit = Ověřit novou adresu
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost není od vás, zavřete tuto stránku. Bez vašeho ověření se nic nezmění.

page-approve =
    .heading = Schvalte změnu své e-mailové adresy
    .account = Pro účet
    .text = Tímto tlačítkem souhlasíte, aby váš účet ve službě { $product } měl jinou e-mailovou adresu, kterou uvádí naše zpráva. Otevřením této stránky se nic nezměnilo.
    .submit = Schválit změnu
    .not_you = Není žádost od vás?
    .not_you_text = Pokud žádost není od vás, změnu neschvalujte: váš účet si ponechá svou adresu. Někdo možná zná vaše heslo, proto otevřete službu { $product } a změňte si ho tam.

page-changed =
    .heading = E-mailová adresa byla změněna
    .text = Odteď ve službě { $product } platí pro přihlášení nová adresa.
    .next = Tuto stránku můžete zavřít.

page-change_pending =
    .heading = Ještě chybí jedno potvrzení
    .text = Vaše je uloženo. Adresa se změní, jakmile změnu potvrdí i druhá adresa.
    .next = Odkaz k tomu je ve schránce druhé adresy.

page-revert =
    .heading = Zrušit změnu e-mailové adresy
    .account = Adresa vašeho účtu po zrušení:
    .text = Pokud žádost o jinou adresu není od vás, použijte toto tlačítko. Stane se toto:
    .restores = Váš účet ve službě { $product } si ponechá adresu, na kterou jsme odkaz poslali, nebo ji dostane zpět.
    .signs_out = Všechna zařízení budou odhlášena.
    .locks = Vaše heslo bude zablokované, dokud si nenastavíte nové.
    .sends = Na tuto adresu pošleme odkaz k nastavení nového hesla.
    .opened = Otevřením této stránky se nic nezměnilo.
    .submit = Zrušit změnu
    .was_you = Je žádost od vás?
    .was_you_text = Pokud je žádost o změnu od vás, zavřete tuto stránku. Nemusíte tu nic dělat.

page-reverted =
    .heading = Změna adresy byla zrušena
    .text = Váš účet ve službě { $product } má adresu, na kterou jsme odkaz poslali, všechna zařízení byla odhlášena a vaše heslo je zablokované.
    .next = Zpráva s odkazem k nastavení nového hesla je na cestě. Pokud nedorazí, požádejte na přihlašovací stránce o nový odkaz.

page-register =
    .heading = Vytvořte si účet
    .invitation = Správa služby { $product } vás zve k vytvoření účtu.
    .account = S e-mailovou adresou
    .username = Uživatelské jméno (nepovinné)
    .username_hint = Můžete se jím přihlašovat místo adresy. Nejvýše 64 znaků, bez zavináče.
    .username_taken = Toto uživatelské jméno je obsazené. Zvolte jiné.
    .name = Jméno (nepovinné)
    .name_hint = Takto vás budeme oslovovat.
    .policy = Pravidla pro vaše heslo:
    .password = Heslo
    .submit = Vytvořit účet
    .not_you = Není žádost od vás?
    .not_you_text = Pokud účet nechcete, zavřete tuto stránku: žádný nevznikne.

page-registered =
    .heading = Váš účet je připraven
    .text = Přihlaste se svou e-mailovou adresou a právě nastaveným heslem.
    .next = Můžete to udělat ve službě { $product }.

page-approval_pending =
    .heading = Váš účet čeká na schválení
    .text = Byl vytvořen, ale zatím se nemůžete přihlásit: nejdříve ho musí schválit správa služby.
    .next = Jakmile se tak stane, pošleme vám zprávu.

page-closed =
    .heading = Registrace je uzavřena
    .text = V tuto chvíli si účet mohou vytvořit jen lidé s pozvánkou. Žádný účet nebyl vytvořen.
    .next = Pokud účet potřebujete, požádejte správu služby { $product } o pozvánku.

page-email_taken =
    .heading = Tato adresa patří k jinému účtu
    .text = Mezitím byla přiřazena jinému účtu ve službě { $product }. Nic se nezměnilo.
    .next = Pokud je ten účet váš, přihlaste se touto adresou. Pokud není, napište nám.

page-dead_link =
    .heading = Tento odkaz už nefunguje
    .used = Už byl použit.
    .superseded = Nahradil ho novější odkaz, nebo byla žádost ukončena.
    .expired = Jeho platnost vypršela.
    .invalid = Nebyl zkopírován celý, nebo už není platný.
    .renew = Poslat nový odkaz

page-dead_link-password =
    .renew_text = Pokud stále potřebujete nové heslo, můžeme poslat nový odkaz na stejnou adresu.
    .next = Pokud stále potřebujete nové heslo, požádejte na přihlašovací stránce o nový odkaz.

page-dead_link-address =
    .renew_text = Pokud stále potřebujete ověřit svou adresu, můžeme na ni poslat nový odkaz.
    .next = Pokud stále potřebujete ověřit svou adresu, otevřete službu { $product } a požádejte tam o nový odkaz.

page-dead_link-change =
    .renew_text = Pokud se nová adresa stále má stát vaší adresou ve službě { $product }, můžeme na ni poslat nový odkaz.
    .next = Pokud stále chcete změnit svou adresu, otevřete službu { $product } a požádejte o změnu tam.

page-dead_link-revert =
    .next = Pokud adresu vašeho účtu změnil někdo jiný a už se nemůžete přihlásit, napište nám.

page-dead_link-registration =
    .renew_text = Pokud stále chcete účet, můžeme poslat nový odkaz na stejnou adresu.
    .next = Pokud už účet máte, přihlaste se k němu. Pokud ho stále chcete vytvořit, zaregistrujte se ve službě { $product } nebo požádejte o novou pozvánku toho, kdo vás pozval.

page-renewed =
    .heading = Podívejte se do své schránky
    .text = Zpráva s novým odkazem je na cestě na stejnou adresu.
    .next = Může to trvat několik minut. Pokud ji nenajdete, podívejte se i do složky se spamem.

page-overloaded =
    .heading = Zkuste to prosím za chvíli
    .text = Právě teď je příliš mnoho požadavků. Nic se nezměnilo.
    .next = Počkejte minutu a pak to zkuste znovu.

page-cross_site =
    .heading = Tento formulář přišel z jiného webu
    .text = Pro vaši bezpečnost přijímáme jen formuláře z našich vlastních stránek. Nic se nezměnilo.
    .next = Otevřete požadovanou stránku ve službě { $product } nebo přes odkaz ve zprávě a použijte formulář tam.

page-unreadable =
    .heading = Tento formulář se nepodařilo přečíst
    .text = Nic se nezměnilo.
    .next = Vraťte se, načtěte stránku znovu a použijte formulář tam. Pokud se ptá na heslo, zadejte takové, které má nejvýše 1024 bajtů.

page-not_found =
    .heading = Na této adrese nic není
    .text = Možná je v ní překlep, nebo nebyla zkopírována celá.
    .next = Pokud vás sem přivedl odkaz ve zprávě, otevřete ho znovu nebo ho zkopírujte celý.
