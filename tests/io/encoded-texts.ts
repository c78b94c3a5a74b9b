/** Sentences and what they are in encodings older than Unicode, which Node can't write. */
export const ENCODED_TEXTS = [
  {
    name: 'German',
    encoding: 'windows-1252',
    text: 'Die Fähre legt früh ab. Wer über die Brücke geht, hört die Glocke läuten; später wird es größer und schöner. Der Wärter prüft täglich das Seil und schreibt für die Behörde auf, was geschah.',
    base64:
      'RGllIEbkaHJlIGxlZ3QgZnL8aCBhYi4gV2VyIPxiZXIgZGllIEJy/GNrZSBnZWh0LCBo9nJ0IGRpZSBHbG9ja2UgbOR1dGVuOyBzcOR0ZXIgd2lyZCBlcyBncvbfZXIgdW5kIHNjaPZuZXIuIERlciBX5HJ0ZXIgcHL8ZnQgdORnbGljaCBkYXMgU2VpbCB1bmQgc2NocmVpYnQgZvxyIGRpZSBCZWj2cmRlIGF1Ziwgd2FzIGdlc2NoYWgu',
  },
  {
    name: 'French',
    encoding: 'windows-1252',
    text: 'L’été dernier, le gardien a relevé la lumière à chaque marée. On dit qu’il ne dormait guère, parce que la mer était agitée et que les bateaux rentraient très tard à l’île.',
    base64:
      'TJLpdOkgZGVybmllciwgbGUgZ2FyZGllbiBhIHJlbGV26SBsYSBsdW1p6HJlIOAgY2hhcXVlIG1hcullLiBPbiBkaXQgcXWSaWwgbmUgZG9ybWFpdCBndehyZSwgcGFyY2UgcXVlIGxhIG1lciDpdGFpdCBhZ2l06WUgZXQgcXVlIGxlcyBiYXRlYXV4IHJlbnRyYWllbnQgdHLocyB0YXJkIOAgbJLubGUu',
  },
  {
    name: 'Polish',
    encoding: 'windows-1250',
    text: 'Latarnik zapalał światło każdego wieczoru. Mówił, że mgła przychodzi od północy, więc łodzie wracają później, a żeglarze czekają na brzegu, aż usłyszą dzwon.',
    base64:
      'TGF0YXJuaWsgemFwYWxhsyCcd2lhdLNvIGthv2RlZ28gd2llY3pvcnUuIE3zd2mzLCC/ZSBtZ7NhIHByenljaG9kemkgb2QgcPOzbm9jeSwgd2nqYyCzb2R6aWUgd3JhY2FquSBw859uaWVqLCBhIL9lZ2xhcnplIGN6ZWtharkgbmEgYnJ6ZWd1LCBhvyB1c7N5c3q5IGR6d29uLg==',
  },
  {
    name: 'Russian',
    encoding: 'windows-1251',
    text: 'Смотритель зажигал огонь каждый вечер. Он говорил, что туман приходит с севера, поэтому лодки возвращаются позже, а люди ждут на берегу, пока не услышат колокол.',
    base64:
      '0ezu8vDo8uXr/CDn4Obo4+DrIO7j7u38IOrg5uT76SDi5ffl8C4gzu0g4+7i7vDo6ywg9/LuIPLz7ODtIO/w6PXu5OjyIPEg8eXi5fDgLCDv7v3y7uzzIOvu5OroIOLu5+Lw4Png/vLx/yDv7ufm5Swg4CDr/uToIObk8/Ig7eAg4eXw5ePzLCDv7urgIO3lIPPx6/v44PIg6u7r7uru6y4=',
  },
  {
    name: 'Russian, KOI8',
    encoding: 'koi8-r',
    text: 'Смотритель зажигал огонь каждый вечер. Он говорил, что туман приходит с севера, поэтому лодки возвращаются позже, а люди ждут на берегу, пока не услышат колокол.',
    base64:
      '883P1NLJ1MXM2CDawdbJx8HMIM/Hz87YIMvB1sTZyiDXxd7F0i4g784gx8/Xz9LJzCwg3tTPINTVzcHOINDSycjPxMnUINMg08XXxdLBLCDQz9zUz83VIMzPxMvJINfP2tfSwd3BwNTT0SDQz9rWxSwgwSDMwMTJINbE1dQgzsEgwsXSxcfVLCDQz8vBIM7FINXTzNnbwdQgy8/Mz8vPzC4=',
  },
  {
    name: 'Greek',
    encoding: 'windows-1253',
    text: 'Ο φύλακας άναβε το φως κάθε βράδυ. Έλεγε πως η ομίχλη έρχεται από τον βορρά και οι βάρκες γυρίζουν αργότερα, ενώ οι άνθρωποι περιμένουν στην ακτή.',
    base64:
      'zyD2/evh6uHyINzt4eLlIPTvIPb58iDq3OjlIOLx3OT1LiC46+Xj5SDw+fIg5yDv7N/36+cg3fH35fTh6SDh8Pwg9O/tIOLv8fHcIOrh6SDv6SDi3PHq5fIg4/Xx3+bv9e0g4fHj/PTl8eEsIOXt/iDv6SDc7ejx+fDv6SDw5fHp7N3t7/XtIPP05+0g4er03i4=',
  },
  {
    name: 'Turkish',
    encoding: 'windows-1254',
    text: 'Bekçi her akşam ışığı yakardı. Sisin kuzeyden geldiğini, bu yüzden kayıkların geç döndüğünü söylerdi; insanlar kıyıda çanı duyana kadar beklerdi.',
    base64:
      'QmVr52kgaGVyIGFr/mFtIP3+/fD9IHlha2FyZP0uIFNpc2luIGt1emV5ZGVuIGdlbGRp8GluaSwgYnUgefx6ZGVuIGthef1rbGFy/W4gZ2XnIGT2bmT88Pxu/CBz9nlsZXJkaTsgaW5zYW5sYXIga/15/WRhIOdhbv0gZHV5YW5hIGthZGFyIGJla2xlcmRpLg==',
  },
  {
    name: 'Chinese, simplified',
    encoding: 'gb18030',
    text: '守灯人每天傍晚点亮灯火。他说雾从北方来，所以船总是晚些回来，人们在岸边等着，直到听见钟声。',
    base64:
      'yti1xsjLw7/M7LD4ze2148HBtca78KGjy/vLtc7ttNOxsbe9wLSjrMv50tS0rNfcysfN7dCpu9jAtKOsyMvDx9TasLax37XI18WjrNaxtb3M/bz71tPJ+aGj',
  },
  {
    name: 'Chinese, traditional',
    encoding: 'big5',
    text: '守燈人每天傍晚點亮燈火。他說霧從北方來，所以船總是晚些回來，人們在岸邊等著，直到聽見鐘聲。',
    base64:
      'pnW/T6RIqEOk0bPEsd/CSatHv0+k9aFDpUy7ocP6sXGlX6ToqNOhQanSpUiy7sFgrE+x36jHpl6o06FBpEitzKZiqaTD5LWltduhQaq9qOzFpaijxMHBbqFD',
  },
  {
    name: 'Japanese, Shift_JIS',
    encoding: 'shift_jis',
    text: '灯台守は毎晩あかりをともした。霧は北から来るので、舟はいつも遅く帰り、人々は鐘の音が聞こえるまで岸で待っていた。',
    base64:
      'k5SR5I7ngs2WiJTTgqCCqYLogvCCxoLggrWCvYFClraCzZZrgqmC55eIgumCzILFgUGPTYLNgqKCwoLgkniCrYtBguiBQZBsgViCzY/ggsyJuYKqlbeCsYKmgumC3ILFit2CxZHSgsGCxIKigr2BQg==',
  },
  {
    name: 'Japanese, EUC-JP',
    encoding: 'euc-jp',
    text: '灯台守は毎晩あかりをともした。霧は北から来るので、舟はいつも遅く帰り、人々は鐘の音が聞こえるまで岸で待っていた。',
    base64:
      'xfTC5rzppM/L6MjVpKKkq6TqpPKkyKTipLekv6GjzLikz8vMpKuk6c3opOukzqTHoaK9rqTPpKSkxKTiw9mkr7WipOqhor/Nobmkz77ipM6yu6Ssyrmks6SopOuk3qTHtN+kx8LUpMOkxqSkpL+how==',
  },
  {
    name: 'Japanese, ISO-2022-JP',
    encoding: 'iso-2022-jp',
    text: '灯台守は毎晩あかりをともした。霧は北から来るので、舟はいつも遅く帰り、人々は鐘の音が聞こえるまで岸で待っていた。',
    base64:
      'GyRCRXRCZjxpJE9LaEhVJCIkKyRqJHIkSCRiJDckPyEjTDgkT0tMJCskaU1oJGskTiRHISI9LiRPJCQkRCRiQ1kkLzUiJGohIj9NITkkTz5iJE4yOyQsSjkkMyQoJGskXiRHNF8kR0JUJEMkRiQkJD8hIxsoQg==',
  },
  {
    name: 'Korean',
    encoding: 'euc-kr',
    text: '등대지기는 매일 저녁 불을 밝혔다. 안개는 북쪽에서 오기 때문에 배는 늘 늦게 돌아왔고 사람들은 종소리가 들릴 때까지 기다렸다.',
    base64:
      'te6068H2seK0wiC4xcDPIMD6s+EgutLAuyC54Mf7tNkuIL7IsLO0wiC6z8LKv6G8rSC/wLHiILanua6/oSC56LTCILTDILTKsNQgtbm+xr/UsO0gu+e297XpwLogwb680riusKEgtem4sSC2p7HuwfYgseK02bfItNku',
  },
] as const
