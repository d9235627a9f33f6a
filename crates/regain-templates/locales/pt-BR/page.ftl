# What all pages share, and the pages.

page =
    .error_prefix = Erro:
    .errors = Há um problema
    .home = Abrir { $product }
    .contact = Dúvidas? Escreva para:
    .language = português (Brasil)
    .sign_in = Fazer login
    .show = Mostrar senha
    .hide = Ocultar senha
    .shown = Sua senha está visível.
    .hidden = Sua senha está oculta.
    .met = atendido
    .unmet = ainda falta

page-forgot =
    .heading = Esqueceu sua senha?
    .text = Digite seu endereço de e-mail ou nome de usuário. Em seguida, enviaremos uma mensagem com um link para definir uma nova senha.
    .login = Endereço de e-mail ou nome de usuário
    .submit = Enviar link

page-registration =
    .heading = Criar uma conta
    .text = Digite seu endereço de e-mail. Em seguida, enviaremos uma mensagem com um link para continuar.
    .email = Endereço de e-mail
    .submit = Enviar link
    .known = Se você já tem uma conta, faça login com ela.

page-verification =
    .heading = Verificar seu e-mail
    .account = Para a conta
    .text = Enviamos uma mensagem com um link para o endereço da sua conta em { $product }.
    .submit = Enviar link

page-email_change =
    .heading = Alterar seu e-mail
    .account = Seu endereço atual
    .text = Enviamos uma mensagem com um link para o novo endereço. Nada muda até que ele seja verificado.
    .email = Novo endereço de e-mail
    .current = Senha atual
    .current_wrong = Esta não é sua senha atual.
    .submit = Enviar link

page-sent =
    .heading = Confira sua caixa de entrada
    .delay = Isso pode levar alguns minutos. Se você não encontrar a mensagem, procure também na pasta de spam.
    .code_text = Se houver um código na mensagem, você também pode continuar aqui com ele.
    .code = Código da mensagem
    .code_hint = 8 dígitos
    .code_wrong = Este código não está certo ou não é mais válido. Confira-o ou use o link da mensagem.
    .submit = Continuar com o código
    .again_text = Não chegou nada?
    .again = Enviar novamente
    .wait = Você poderá pedir novamente em { $span }.
    .other = Digitar outro endereço

page-sent-password =
    .text = Se houver uma conta em { $product } que corresponda ao que você digitou, uma mensagem com um link para definir uma nova senha está a caminho.

page-sent-registration =
    .text = Uma mensagem com um link para concluir seu cadastro está a caminho do endereço que você digitou.

page-sent-address =
    .text = Uma mensagem com um link de verificação está a caminho do endereço da sua conta em { $product }.

page-sent-change =
    .text = Uma mensagem com um link de verificação está a caminho do novo endereço. Nada muda até que ele seja verificado.

page-password_change =
    .heading = Alterar sua senha
    .account = Para a conta
    .username = Conta
    .current = Senha atual
    .current_wrong = Esta não é sua senha atual.
    .policy = Regras para sua nova senha:
    .password = Nova senha
    .confirmation = Nova senha, mais uma vez
    .submit = Salvar nova senha
    .forgot = Esqueceu sua senha?

page-password_changed =
    .heading = Sua senha foi alterada
    .text = Use a nova a partir de agora.
    .next = Também enviamos a você uma mensagem sobre a alteração.

page-setup =
    .heading = Configurar { $product }
    .text = Escolha uma nova senha para sua conta de administração e as configurações que valem para quem não escolheu outras.
    .account = Para a conta
    .username = Conta
    .policy = Regras para sua nova senha:
    .password = Nova senha
    .locale = Idioma
    .time_zone = Fuso horário
    .time_zone_hint = Por exemplo, Europe/Berlin ou UTC.
    .submit = Concluir configuração

page-setup_done =
    .heading = A configuração de { $product } foi concluída
    .text = Sua conta já tem a nova senha.
    .next = Use-a para fazer login a partir de agora.

page-setup_already_done =
    .heading = A configuração de { $product } já foi concluída
    .text = A configuração só pode ser feita uma vez. Nada foi alterado.
    .next = Se você quer alterar sua senha, faça login e altere-a lá.

page-already_verified =
    .heading = Seu endereço de e-mail já foi verificado
    .text = Não é preciso fazer mais nada.
    .next = Você pode fechar esta página.

page-sign_in_first =
    .heading = Faça login para continuar
    .text = Esta página é para quem fez login em { $product }.
    .next = Faça login e abra esta página novamente.

page-sign_in_again =
    .heading = Faça login novamente
    .text = Para sua segurança, isto exige que você tenha feito login com sua senha há pouco tempo. Nada foi alterado.
    .next = Faça login com sua senha e abra esta página novamente.

page-forbidden =
    .heading = Sua conta não pode fazer isto
    .text = Ela não tem a permissão necessária para esta página. Nada foi alterado.
    .next = Se você precisa dela, peça à administração de { $product }.

page-no_mail =
    .heading = No momento, não podemos enviar mensagens
    .text = Nada foi enviado e nada foi alterado.
    .next = Tente novamente mais tarde ou escreva para nós.

page-too_many =
    .heading = Tentativas demais
    .text = Para sua segurança, fizemos uma pausa. Nada foi alterado.
    .next = Você poderá tentar novamente em { $span }.

page-failed =
    .heading = Algo deu errado do nosso lado
    .text = A culpa não foi sua, mas talvez não tenhamos feito o que você pediu.
    .next = Tente novamente daqui a alguns minutos. Se acontecer de novo, escreva para nós.

page-reset =
    .heading = Definir uma nova senha
    .account = Para a conta
    .username = Conta
    .policy = Regras para sua nova senha:
    .password = Nova senha
    .confirmation = Nova senha, mais uma vez
    .submit = Salvar nova senha
    .not_you = Não foi você?
    .not_you_text = Se você não pediu uma nova senha, encerre a solicitação. O link deixará de funcionar e sua senha continuará a mesma.
    .cancel = Não fui eu

page-password_set =
    .heading = Sua nova senha está definida
    .text = Use-a para fazer login a partir de agora.
    .next = Também enviamos a você uma mensagem sobre a alteração.

page-cancelled =
    .heading = A solicitação foi encerrada
    .text = O link não funciona mais e sua senha continua a mesma.
    .next = Não é preciso fazer mais nada. Se você continuar recebendo mensagens assim, escreva para nós.

page-verify =
    .heading = Verificar seu e-mail
    .account = Para a conta
    .text = Com este botão, você confirma que o endereço para o qual enviamos o link pertence à sua conta em { $product }. Abrir esta página não alterou nada.
    .submit = Verificar este endereço
    .not_you = Não foi você?
    .not_you_text = Se você não solicitou isto, feche esta página. O endereço continuará não verificado.

page-verified =
    .heading = Seu endereço de e-mail foi verificado
    .text = Sua conta em { $product } agora tem um endereço verificado.
    .next = Você pode fechar esta página.

page-change =
    .heading = Verificar o novo endereço de e-mail
    .text = Com este botão, você confirma que o endereço para o qual enviamos o link passa a ser o endereço de login de uma conta em { $product }. Abrir esta página não alterou nada.
    .submit = Verificar o novo endereço
    .not_you = Não foi você?
    .not_you_text = Se você não solicitou isto, feche esta página. Nada muda sem a sua verificação.

page-approve =
    .heading = Aprovar a alteração do seu e-mail
    .account = Para a conta
    .text = Com este botão, você concorda que sua conta em { $product } receba o outro endereço de e-mail indicado na nossa mensagem. Abrir esta página não alterou nada.
    .submit = Aprovar a alteração
    .not_you = Não foi você?
    .not_you_text = Se você não solicitou isto, não aprove a alteração: sua conta mantém o endereço atual. Alguém pode saber sua senha; por isso, abra { $product } e altere-a lá.

page-changed =
    .heading = O endereço de e-mail foi alterado
    .text = A partir de agora, o login em { $product } é feito com o novo endereço.
    .next = Você pode fechar esta página.

page-change_pending =
    .heading = Ainda falta uma confirmação
    .text = A sua está salva. O endereço será alterado assim que o outro endereço também tiver confirmado.
    .next = O link para isso está na caixa de entrada do outro endereço.

page-revert =
    .heading = Cancelar a alteração do seu e-mail
    .account = O endereço da sua conta depois disso:
    .text = Se não foi você que pediu outro endereço, use este botão. Veja o que ele faz:
    .restores = Sua conta em { $product } mantém ou recupera o endereço para o qual enviamos o link.
    .signs_out = Todos os dispositivos são desconectados.
    .locks = Sua senha fica bloqueada até que você defina uma nova.
    .sends = Enviamos para esse endereço um link para definir uma nova senha.
    .opened = Abrir esta página não alterou nada.
    .submit = Cancelar a alteração
    .was_you = Foi você?
    .was_you_text = Se você pediu a alteração, feche esta página. Não é preciso fazer nada aqui.

page-reverted =
    .heading = A alteração de endereço foi cancelada
    .text = Sua conta em { $product } tem o endereço para o qual enviamos o link, todos os dispositivos foram desconectados e sua senha está bloqueada.
    .next = Uma mensagem com um link para definir uma nova senha está a caminho. Se ela não chegar, peça um novo link na página de login.

page-register =
    .heading = Criar sua conta
    .invitation = A administração de { $product } convida você a criar uma conta.
    .account = Com o endereço de e-mail
    .username = Nome de usuário (opcional)
    .username_hint = Você pode fazer login com ele em vez do seu endereço. No máximo 64 caracteres, sem arroba.
    .username_taken = Este nome de usuário já está em uso. Escolha outro.
    .name = Nome (opcional)
    .name_hint = É assim que vamos chamar você.
    .policy = Regras para sua senha:
    .password = Senha
    .submit = Criar conta
    .not_you = Não foi você?
    .not_you_text = Se você não queria uma conta, feche esta página: nenhuma será criada.

page-registered =
    .heading = Sua conta está pronta
    .text = Faça login com seu endereço de e-mail e a senha que você acabou de definir.
    .next = Você pode fazer isso em { $product }.

page-approval_pending =
    .heading = Sua conta aguarda aprovação
    .text = Ela foi criada, mas você ainda não pode fazer login: primeiro a administração precisa aprová-la.
    .next = Enviaremos uma mensagem a você assim que isso acontecer.

page-closed =
    .heading = O cadastro está fechado
    .text = No momento, só pode criar uma conta quem tem convite. Nenhuma conta foi criada.
    .next = Se você precisa de uma, peça um convite à administração de { $product }.

page-email_taken =
    .heading = Este endereço pertence a outra conta
    .text = Nesse meio-tempo, ele foi atribuído a outra conta em { $product }. Nada foi alterado.
    .next = Se essa conta é sua, faça login com este endereço. Se não, escreva para nós.

page-dead_link =
    .heading = Este link não funciona mais
    .used = Ele já foi usado.
    .superseded = Ele foi substituído por um link mais recente, ou a solicitação foi encerrada.
    .expired = Ele expirou.
    .invalid = Ele não foi copiado por inteiro ou não é mais válido.
    .renew = Enviar novo link

page-dead_link-password =
    .renew_text = Se você ainda precisa de uma nova senha, podemos enviar um novo link para o mesmo endereço.
    .next = Se você ainda precisa de uma nova senha, peça um novo link na página de login.

page-dead_link-address =
    .renew_text = Se você ainda precisa verificar seu endereço, podemos enviar um novo link para ele.
    .next = Se você ainda precisa verificar seu endereço, abra { $product } e peça um novo link lá.

page-dead_link-change =
    .renew_text = Se o novo endereço ainda deve se tornar o seu em { $product }, podemos enviar um novo link para ele.
    .next = Se você ainda quer alterar seu endereço, abra { $product } e peça a alteração lá.

page-dead_link-revert =
    .next = Se outra pessoa alterou o endereço da sua conta e você não consegue mais fazer login, escreva para nós.

page-dead_link-registration =
    .renew_text = Se você ainda quer uma conta, podemos enviar um novo link para o mesmo endereço.
    .next = Se você já tem uma conta, faça login com ela. Se ainda quer uma, cadastre-se em { $product } ou peça um novo convite a quem convidou você.

page-renewed =
    .heading = Confira sua caixa de entrada
    .text = Uma mensagem com um novo link está a caminho do mesmo endereço.
    .next = Isso pode levar alguns minutos. Se você não a encontrar, procure também na pasta de spam.

page-overloaded =
    .heading = Tente novamente daqui a pouco
    .text = Há solicitações demais neste momento. Nada foi alterado.
    .next = Espere um minuto e tente novamente.

page-cross_site =
    .heading = Este formulário veio de outro site
    .text = Para sua segurança, só aceitamos formulários das nossas próprias páginas. Nada foi alterado.
    .next = Abra a página desejada a partir de { $product } ou do link da sua mensagem e use o formulário que está lá.

page-unreadable =
    .heading = Não foi possível ler este formulário
    .text = Nada foi alterado.
    .next = Volte, recarregue a página e use o formulário que está lá. Se ele pedir uma senha, digite uma de no máximo 1.024 bytes.

page-not_found =
    .heading = Não há nada neste endereço
    .text = Talvez ele tenha um erro de digitação ou não tenha sido copiado por inteiro.
    .next = Se um link em uma mensagem trouxe você até aqui, abra-o novamente ou copie-o por inteiro.
