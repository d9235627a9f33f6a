# What all messages share. Register: você, polite and neutral, without gendered forms for the reader.

letter =
    .copy = Se o botão não funcionar, copie este endereço no seu navegador:
    .code = Ou digite este código na página em que você começou:
    .code_care = Não compartilhe este código: ninguém de { $product } vai pedi-lo a você.
    .separator = { ": " }
    .account = Conta
    .new_address = Novo endereço
    .time = Data e hora
    .device = Dispositivo
    .contact = Dúvidas? Responda a esta mensagem ou escreva para:
    .sender = Esta mensagem foi enviada automaticamente por { $product }:

moment = { $date } às { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dia
                [many] { $count } dias
               *[other] { $count } dias
            }
        [hours]
            { $count ->
                [one] { $count } hora
                [many] { $count } horas
               *[other] { $count } horas
            }
       *[minutes]
            { $count ->
                [one] { $count } minuto
                [many] { $count } minutos
               *[other] { $count } minutos
            }
    }

device = { $browser } no { $system }
