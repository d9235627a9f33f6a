# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] pelo menos { $min } caractere
            [many] pelo menos { $min } caracteres
           *[other] pelo menos { $min } caracteres
        }
    .upper = pelo menos uma letra maiúscula
    .lower = pelo menos uma letra minúscula
    .digit = pelo menos um dígito
    .special = pelo menos um caractere especial, como ! ? # ou %
    .blocklist = difícil de adivinhar: nenhuma senha comum, nenhuma sequência simples e nada formado a partir do seu nome ou do nosso
    .hint = Espaços e todos os outros caracteres são permitidos. Algumas palavras escolhidas ao acaso são fáceis de lembrar.

rule =
    .required = Preencha este campo.
    .email = Digite um endereço de e-mail válido.
    .login = Digite um endereço de e-mail ou nome de usuário válido.
    .control_character = Não use caracteres de controle.
    .min_length =
        { $min ->
            [one] Use pelo menos { $min } caractere.
            [many] Use pelo menos { $min } caracteres.
           *[other] Use pelo menos { $min } caracteres.
        }
    .max_bytes = Use uma senha mais curta: esta tem mais de { $max } bytes.
    .upper = Use pelo menos uma letra maiúscula.
    .lower = Use pelo menos uma letra minúscula.
    .digit = Use pelo menos um dígito.
    .special = Use pelo menos um caractere especial.
    .blocklist = Esta senha é comum demais. Escolha outra.
    .predictable = Não use uma sequência ou repetição simples de caracteres.
    .context = Não forme a senha a partir do seu nome, do seu endereço ou do nome deste serviço.
    .confirmation = As duas senhas não são iguais.
    .range = Use um número de { $min } a { $max }.
    .username = Use de 1 a 64 caracteres, sem arroba.
    .max_length =
        { $max ->
            [one] Use no máximo { $max } caractere.
            [many] Use no máximo { $max } caracteres.
           *[other] Use no máximo { $max } caracteres.
        }
    .nobody_receives = Envie o token, mostre-o ou faça as duas coisas.
    .unchanged = Isto é o que você já tem. Digite outra coisa.
    .taken = Isto já está em uso. Escolha outra coisa.
    .locale = Escolha um dos idiomas.
    .time_zone = Digite o nome de um fuso horário, por exemplo, Europe/Berlin ou UTC.
