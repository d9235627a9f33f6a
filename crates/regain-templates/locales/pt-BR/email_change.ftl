# The messages about a change of address.

email_change-confirm =
    .subject = Verificar seu novo endereço em { $product }
    .preheader = O link para verificar o novo endereço é válido por { $valid_for }.
    .heading = Verificar o novo endereço de e-mail
    .reason = Foi pedido que este endereço de e-mail se torne o endereço de login de uma conta em { $product }. Nada muda até que ele seja verificado.
    .action = Verificar novo endereço
    .validity = O link é válido por { $valid_for }. Fim da validade: { $valid_until }.
    .about = Sobre esta solicitação
    .not_you = Se você não solicitou isto, não verifique o endereço. Pode ignorar esta mensagem: nada muda sem a sua verificação.

email_change-approve =
    .subject = Aprovar a alteração de endereço em { $product }
    .preheader = O link para aprovar a alteração é válido por { $valid_for }. Nada muda sem a sua aprovação.
    .heading = Aprovar a alteração do seu e-mail
    .reason = Recebemos uma solicitação para atribuir outro endereço de e-mail à sua conta em { $product }. Nada muda sem a sua aprovação.
    .about = Sobre esta solicitação
    .was_you = Se foi você, confira o novo endereço e aprove a alteração com o link abaixo.
    .action = Aprovar a alteração
    .validity = O link é válido por { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .not_you = Se não foi você, não aprove a alteração: sua conta mantém este endereço. Alguém pode saber sua senha; por isso, abra { $product } e altere-a lá.

email_change-asked =
    .subject = Solicitação de alteração de e-mail em { $product }
    .preheader = Se foi você, não é preciso fazer nada. Se não foi, você pode impedir a alteração no prazo de { $valid_for }.
    .heading = Solicitação de alteração do seu e-mail
    .reason = Recebemos uma solicitação para alterar o endereço de e-mail da sua conta em { $product }. Nada muda até que o novo endereço seja verificado.
    .about = Sobre esta solicitação
    .was_you = Se foi você, não é preciso fazer mais nada aqui.
    .not_you = Se não foi você, outra pessoa tem acesso à sua conta. Aja agora e impeça a alteração com o link abaixo: sua conta mantém este endereço, todos os dispositivos são desconectados e você recebe um link para definir uma nova senha.
    .action = Não fui eu
    .validity = O link é válido por { $valid_for }, mesmo que até lá o novo endereço já tenha sido verificado. Fim da validade: { $valid_until }.

email_change-changed =
    .subject = Seu e-mail em { $product } foi alterado
    .preheader = Se não foi você, aja agora: você pode desfazer a alteração no prazo de { $valid_for }.
    .heading = Seu endereço de e-mail foi alterado
    .reason = O endereço de e-mail da sua conta em { $product } foi alterado. A partir de agora, faça login com o novo endereço.
    .about = Sobre esta alteração
    .was_you = Se foi você, não é preciso fazer mais nada.
    .not_you = Se não foi você, aja agora e desfaça a alteração com o link abaixo: sua conta recupera este endereço, todos os dispositivos são desconectados e você recebe um link para definir uma nova senha.
    .action = Não fui eu
    .validity = O link é válido por { $valid_for }. Fim da validade: { $valid_until }.

email_change-reverted =
    .subject = Alteração de endereço em { $product } cancelada
    .preheader = Sua senha está bloqueada. O link para definir uma nova chega em outra mensagem.
    .heading = A alteração de endereço foi cancelada
    .reason = A alteração do seu endereço de e-mail foi cancelada. Este é o endereço da sua conta em { $product }, e todos os dispositivos foram desconectados.
    .next = Sua senha fica bloqueada até que você defina uma nova. O link para isso chega em outra mensagem. Se ela não chegar, peça um novo link na página de login.
    .action = Abrir { $product }
    .about = Sobre esta alteração
    .not_you = Se não foi você que cancelou, avise-nos respondendo a esta mensagem.
