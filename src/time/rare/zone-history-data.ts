// Made by scripts/zone-history.js from tzdata 2025b-0+deb12u2: do not edit. The tz database is in the public domain.

/** A zone in each line: its offset in 1900, then pairs of seconds since the last change and the offset from there on, to the base of 36. */
export const zoneHistoryData = `Africa/Accra -1g 89h9dg 0 24aamk xc 1yhyo 0 cjvlc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 cjvlc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 cjvlc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 cjvlc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 cjvlc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 ci0xc xc 69weo 0 683lc xc cloeo 0 668xc xc cloeo 0 1y8pc 1e0 21gem0 0 2fehm0 1e0 69vy0 0 ci1e0 1e0 69vy0 0 cjw20 1e0 69vy0 0 ci1e0 1e0 69vy0 0 ci1e0 1e0 69vy0 0 ci1e0 1e0 69vy0 0
Africa/Addis_Ababa 76w iyrfh4 8c0
Africa/Bamako -1hc 69eutc 0 bk956o -2s0 dqe840 0
Africa/Bangui 3fw 69epw4 2s0
Africa/Banjul -330 69ewf0 -330 b38800 -2s0 4m1rp0 0
Africa/Blantyre 6hc 614hio 6ja 1j56m2 6j0 5qqlca 5k0
Africa/Brazzaville 2tw 69eqi4 2s0
Africa/Bujumbura 5k0
Africa/Conakry -2jg 69evvg 0 bk944k -2s0 dhlk40 0
Africa/Dakar -388 69ewk8 -2s0 fcoa7s 0
Africa/Dar_es_Salaam 79w g6egq4 8c0 8ve49w 7n0 6sagp0 8c0
Africa/Djibouti 7zo 5zxuoc 8c0
Africa/Douala 1so 69erjc 2s0
Africa/Freetown -2gc 71jugc -2s0 a4v6zo -1uo 681qo -2s0 7vcxc -1uo awkeo -2s0 7vcxc -1uo awkeo -2s0 7vcxc -1uo ayf2o -2s0 7vcxc -1uo awkeo -2s0 7vcxc -1uo awkeo -2s0 7vcxc -1uo e1j2o -2s0 4qe9c -1uo 7dqo -2s0 16dy9c 0
Africa/Gaborone 460 1ncx60 5k0 l5xqu0 8c0 9cyk0 5k0
Africa/Harare 5r0 1ncvl0 5k0
Africa/Kampala 604 evdwnw 8c0 s8lo4 6y0 9e6420 7n0 4p4vb0 8c0
Africa/Kigali 5kg ihbp3k 5k0
Africa/Kinshasa 2s0
Africa/Libreville 1r0 69erl0 2s0
Africa/Lome 0
Africa/Luanda 2es 69eqk0 2s0
Africa/Lubumbashi 2s0 almt80 5k0
Africa/Lusaka 58k 1ncw3g 5k0
Africa/Malabo 1mk 69erpg 0 r44sak 2s0
Africa/Maseru 53c 1ncw8o 5k0 l5xrrc 8c0 9cyk0 5k0
Africa/Mbabane 5rc 1ncvko 5k0
Africa/Mogadishu 8c0 g6efo0 6y0 dkj2q0 8c0
Africa/Niamey e4 69esxw -2s0 bk99u4 0 dhlek0 2s0
Africa/Nouakchott -2yc 69ewac 0 bk93po -2s0 dyodg0 0
Africa/Ouagadougou -a4 69etm4 0
Africa/Porto-Novo hg 69esuk 0 bk975g 2s0
America/Anguilla -bog 6ck3og -b40
America/Antigua -bg0 6ck3g0 -dw0 k9mqg0 -b40
America/Aruba -czc 6bkybc -ci0 rlo7io -b40
America/Blanc-Sablon -b40 9jha00 -8c0 a2vw0 -b40 c5jxg0 -8c0 1tzdw0 -8c0 2dnc0 -b40
America/Cayman -e7y 6b0m7y -dw0
America/Creston -jg0 8qobg0 -m80 vbus0 -jg0
America/Curacao -crn 6bky3n -ci0 rlo7qd -b40
America/Dominica -bdc 5zye30 -b40
America/Grenada -bfo 5zye3o -b40
America/Guadeloupe -be8 5yrsq8 -b40
America/Montserrat -bis 5zye8g -b40
America/Nassau -ebu 6ck6bu -dw0 fqrow6 -b40 1e5h80 -dw0 1lhg0 -b40 a0nc0 -b40 3awk0 -dw0 9o00c0 -b40 9cyk0 -dw0 9d440 -b40 9px80 -dw0 905g0 -b40 9px80 -dw0 9d440 -b40 9cyk0 -dw0 9d440 -b40 9cyk0 -dw0 9d440 -b40 9cyk0 -dw0
America/Port_of_Spain -be4 6ck3e4 -b40
America/St_Kitts -bm4 6ck3m4 -b40
America/St_Lucia -bao 69f4mo -b40
America/St_Thomas -c0w 5zyeow -b40
America/St_Vincent -bc8 69f4o8 -b40
America/Tijuana -lo4 bhc640 -jg0 11juo0 -m80 1sm040 -jg0 1si580 -m80 71s40 -jg0 9cyk0 -m80 5iidg0 -jg0 1q6700 -jg0 4qzk0 -m80 18uw40 -jg0 eluk0 -m80 oa5g0 -jg0 7iak0 -m80 b6300 -jg0 7x3w0 -m80 asys0 -jg0 7x3w0 -m80 tiyo0 -jg0 7x6o0 -m80 asw00 -jg0 7x6o0 -m80 b5uo0 -jg0 7x6o0 -m80 asw00 -jg0 7x6o0 -m80 asw00 -jg0 7x6o0 -m80 asw00 -jg0 7x6o0 -m80 asw00 -jg0 7x6o0 -m80
America/Tortola -bys 5zyems -b40
Antarctica/DumontDUrville 0 oj0w00 rs0 2mks80 0 2i72g0 rs0
Antarctica/McMurdo 0 t83xc0 xc0
Antarctica/Syowa 0 tsdk00 8c0
Asia/Aden 8bu q3eac6 8c0
Asia/Bahrain 9d8 lollas 9q0 1a1eb8 b40
Asia/Brunei la4 dnhupw ku0 3khxs4 m80
Asia/Kuala_Lumpur ity irei2 j8d 2ax69l jg0 eeb94d kdc 1kbr2o kdc 2yhc00 ku0 8n3jc p00 1v2p60 ku0
Asia/Kuwait 8vw q3e9s4 8c0
Asia/Muscat auo afpmhc b40
Asia/Phnom_Penh jfg 3e01wk jqu 2isicm jg0 gj25iu m80 15ct80 p00 8so00 jg0
Asia/Vientiane j00 3e02c0 jqu 2ishx6 jg0 gj25iu m80 15ct80 p00 8so00 jg0 tmtk0 m80 470yk0 jg0
Atlantic/Reykjavik -42o 469deo -2s0 4rpd9c 0 ci2s0 -2s0 69uk0 0 du840 -2s0 4xp80 0 du840 -2s0 p7bw0 0 4w040 -2s0 9bdzw0 0 9d6w0 -2s0 64g40 0 cyl80 -2s0 64dc0 0 clpc0 -2s0 6hc00 0 bvs00 -2s0 6uao0 0 bvs00 -2s0 6uao0 0 bvs00 -2s0 6uao0 0 c8qo0 -2s0 6hc00 0 c8qo0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 asw00 -2s0 7x6o0 0 afxc0 -2s0 8a5c0 0 asw00 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 asw00 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 asw00 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 afxc0 -2s0 8a5c0 0 asw00 -2s0 8a5c0 0
Atlantic/St_Helena -120 qm6h20 0
Europe/Amsterdam wk 8isf3g 3ok 7v980 wk a51o0 3ok 7x6o0 wk a2yo0 3ok 9d1c0 wk 9q000 3ok 902o0 wk 9q000 3ok 902o0 wk 9q000 3ok 902o0 wk 9b6o0 3ok a2yo0 wk c51c0 3ok 6l1c0 wk 902o0 3ok 9q000 wk ci000 3ok 682o0 wk bgyo0 3ok 79400 wk bitc0 3ok 779c0 wk bmio0 3ok 7gio0 wk bbeo0 3ok 7eo00 wk bd9c0 3ok 7ctc0 wk bf400 3ok 7ayo0 wk bvs00 3ok 6uao0 wk bko00 3ok 7idc0 wk b9k00 3ok 7gio0 wk bbeo0 3ok 7eo00 wk bf400 3ok 7ayo0 wk btxc0 3ok 21uc0 3pc 4uaz8 xc bitc0 3pc 779c0 xc bko00 3pc 7idc0 xc bd3s0 5k0 1aarpc 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 8l9c0 2s0
Europe/Copenhagen 2s0 8ji7s0 5k0 75bw0 2s0 cbs2w0 5k0 1aco80 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 6y000 2s0 dbmo0 5k0 6bs00 2s0 clpc0 5k0 51hc0 2s0 e1k00 5k0 4oio0 2s0
Europe/Guernsey -gx 70vpsx 0 1ixx33 2s0 6uao0 0 9q000 2s0 8c000 0 9o5c0 2s0 9ruo0 0 9b6o0 2s0 9ew00 0 9b6o0 2s0 auqo0 0 88ao0 2s0 9ew00 0 8y800 2s0 a2yo0 0 a2yo0 2s0 7k800 0 asw00 2s0 8a5c0 0 asw00 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 afxc0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 9d1c0 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 b5uo0 0 51hc0 2s0 6kt00 5k0 17vs80 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 1ufo0 5k0 3i5o0 2s0 4bms0 0 9q000 2s0 902o0 0 8a5c0 2s0 1frw0 5k0 64dc0 2s0 4bms0 0 6uao0 2s0 bvs00 0 7x6o0 2s0 asw00 0 8n400 2s0 9q000 0 902o0 2s0 9q000 0 9d1c0 2s0 9q000 0 902o0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 afxc0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 902o0 2s0 b5uo0 0 7k800 2s0 b5uo0 0 7x6o0 2s0 asw00 0 7k800 2s0 b5uo0 0 7k800 2s0 b5uo0 0 7k800 2s0 b5uo0 0 7k800 2s0 bitc0 0 5reo0 2s0 cyfo0 2s0
Europe/Jersey 0 8jtmw0 2s0 6uao0 0 9q000 2s0 8c000 0 9o5c0 2s0 9ruo0 0 9b6o0 2s0 9ew00 0 9b6o0 2s0 auqo0 0 88ao0 2s0 9ew00 0 8y800 2s0 a2yo0 0 a2yo0 2s0 7k800 0 asw00 2s0 8a5c0 0 asw00 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 afxc0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 9d1c0 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 b5uo0 0 51hc0 2s0 6kt00 5k0 17vs80 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 1ufo0 5k0 3i5o0 2s0 4bms0 0 9q000 2s0 902o0 0 8a5c0 2s0 1frw0 5k0 64dc0 2s0 4bms0 0 6uao0 2s0 bvs00 0 7x6o0 2s0 asw00 0 8n400 2s0 9q000 0 902o0 2s0 9q000 0 9d1c0 2s0 9q000 0 902o0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 afxc0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 902o0 2s0 b5uo0 0 7k800 2s0 b5uo0 0 7x6o0 2s0 asw00 0 7k800 2s0 b5uo0 0 7k800 2s0 b5uo0 0 7k800 2s0 b5uo0 0 7k800 2s0 bitc0 0 5reo0 2s0 cyfo0 2s0
Europe/Ljubljana 2s0 ljvbs0 5k0 swz00 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 8l9c0 2s0
Europe/Luxembourg 150 2ax5j0 2s0 68l290 5k0 75hg0 2s0 ast80 5k0 796s0 2s0 at1k0 5k0 7x6o0 2s0 3lh40 0 4zmo0 2s0 b6300 0 6u2c0 2s0 cytk0 0 7at40 2s0 bktk0 0 7rh40 2s0 a31g0 0 a2vw0 2s0 8n9k0 0 8zx40 2s0 9q2s0 0 9et80 2s0 9b9g0 0 a2vw0 2s0 8n6s0 0 9px80 2s0 905g0 0 a2vw0 2s0 905g0 0 a2vw0 2s0 8ncc0 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 9d1c0 2s0 9d1c0 0 902o0 2s0 a2yo0 0 9d1c0 2s0 9d1c0 0 902o0 2s0 9q000 0 a2yo0 2s0 8n400 0 9d1c0 2s0 9d1c0 0 902o0 2s0 9q000 0 a2yo0 2s0 b5uo0 0 51hc0 2s0 42ao0 5k0 1aeak0 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 8n400 2s0 a2yo0 5k0 8l9c0 2s0 clpc0 5k0 79400 2s0
Europe/Monaco fl 5v3zkf 0 2pzpnl 2s0 5luo0 0 8y800 2s0 a4tc0 0 7vc00 2s0 auqo0 0 7idc0 2s0 b7pc0 0 6sg00 2s0 cyo00 0 7ayo0 2s0 bko00 0 7rmo0 2s0 a2yo0 0 bvs00 2s0 6uao0 0 902o0 2s0 9q000 0 9d1c0 2s0 9d1c0 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 902o0 0 a2yo0 2s0 8n400 0 9q000 2s0 902o0 0 a2yo0 2s0 8n400 0 9d1c0 2s0 9d1c0 0 902o0 2s0 a2yo0 0 9d1c0 2s0 9d1c0 0 902o0 2s0 9q000 0 a2yo0 2s0 8n400 0 9d1c0 2s0 9d1c0 0 902o0 2s0 9q000 0 a2yo0 2s0 b5uo0 0 51po0 2s0 mdbo0 5k0 7x3w0 2s0 7x9g0 5k0 c8w80 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9nzs0 2s0 922w0 5k0 8l9c0 2s0
Europe/Oslo 2s0 8jvc00 5k0 6qfs0 2s0 cgcqo0 5k0 15tsc0 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 9d1c0 2s0 70q5c0 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 9q000 2s0 b5uo0 5k0 7k800 2s0
Europe/Sarajevo 2s0 ljvbs0 5k0 swz00 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 8l9c0 2s0
Europe/Skopje 2s0 ljvbs0 5k0 swz00 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 8l9c0 2s0
Europe/Stockholm 2s0 8ji7s0 5k0 75hg0 2s0
Europe/Zagreb 2s0 ljvbs0 5k0 swz00 2s0 7k800 5k0 9q000 2s0 9d1c0 5k0 9d1c0 2s0 9d1c0 5k0 8l9c0 2s0
Indian/Antananarivo 8ss 5zxtv8 8c0 m9lccs b40 4oio0 8c0
Indian/Christmas jg0
Indian/Cocos i20
Indian/Comoro 80g 5zxunk 8c0
Indian/Kerguelen 0 q3eio0 dw0
Indian/Mahe a9o 3nh1qc b40
Indian/Mayotte 8dk 5zxuag 8c0
Indian/Reunion a9s 5ye8e8 b40
Pacific/Funafuti x6s ir058 xc0
Pacific/Majuro vpc ir1mo uk0 76a6hc p00 29hhk0 uk0 9cmd40 rs0 27sas0 p00 1h6w40 uk0 deat40 xc0
Pacific/Midway -wug isu6g -uk0 sx94dk -rs0 4ofw0 -uk0
Pacific/Saipan qzo ir6cc p00 mpn8no rs0 7t6as0 uk0 txp80 rs0 3frms0 uk0 qdrpo rs0 7kgac uk0 3ljw0 rs0
Pacific/Wake uus ir2h8 xc0
Pacific/Wallis y1k iqzag xc0`;
