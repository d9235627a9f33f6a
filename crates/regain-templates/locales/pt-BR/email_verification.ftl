# The message that asks to verify the address of an account.

email_verification-verify =
    .subject = Verificar seu e-mail em { $product }
    .preheader = O link para verificar seu endereço é válido por { $valid_for }.
    .heading = Verificar seu e-mail
    .reason = Confirme que este endereço de e-mail pertence à sua conta em { $product }.
    .action = Verificar e-mail
    .validity = O link é válido por { $valid_for }. Fim da validade: { $valid_until }.
    .about = Sobre esta solicitação
    .not_you = Se você não solicitou isto, pode ignorar esta mensagem: o endereço continua não verificado e nada muda.
