# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] pelo menos { $min } carácter
            [many] pelo menos { $min } caracteres
           *[other] pelo menos { $min } caracteres
        }
    .upper = pelo menos uma letra maiúscula
    .lower = pelo menos uma letra minúscula
    .digit = pelo menos um algarismo
    .special = pelo menos um carácter especial, como ! ? # ou %
    .blocklist = difícil de adivinhar: nenhuma palavra-passe comum, nenhuma sequência simples e nada formado a partir do seu nome ou do nosso
    .hint = São permitidos espaços e todos os outros caracteres. Algumas palavras escolhidas ao acaso são fáceis de memorizar.

rule =
    .required = Preencha este campo.
    .email = Introduza um endereço de e-mail válido.
    .login = Introduza um endereço de e-mail ou um nome de utilizador válido.
    .control_character = Não use caracteres de controlo.
    .min_length =
        { $min ->
            [one] Use pelo menos { $min } carácter.
            [many] Use pelo menos { $min } caracteres.
           *[other] Use pelo menos { $min } caracteres.
        }
    .max_bytes = Use uma palavra-passe mais curta: esta tem mais de { $max } bytes.
    .upper = Use pelo menos uma letra maiúscula.
    .lower = Use pelo menos uma letra minúscula.
    .digit = Use pelo menos um algarismo.
    .special = Use pelo menos um carácter especial.
    .blocklist = Esta palavra-passe é demasiado comum. Escolha outra.
    .predictable = Não use uma sequência ou repetição simples de caracteres.
    .context = Não forme a palavra-passe a partir do seu nome, do seu endereço ou do nome deste serviço.
    .confirmation = As duas palavras-passe não são iguais.
    .range = Use um número de { $min } a { $max }.
    .username = Use de 1 a 64 caracteres, sem arroba.
    .max_length =
        { $max ->
            [one] Use no máximo { $max } carácter.
            [many] Use no máximo { $max } caracteres.
           *[other] Use no máximo { $max } caracteres.
        }
    .nobody_receives = Envie o token, mostre-o ou faça ambas as coisas.
    .unchanged = Isto é o que já tem. Introduza outra coisa.
    .taken = Isto já está a ser usado. Escolha outra coisa.
    .locale = Escolha um dos idiomas.
    .time_zone = Introduza o nome de um fuso horário, por exemplo, Europe/Berlin ou UTC.
