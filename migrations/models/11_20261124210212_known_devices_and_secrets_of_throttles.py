"""Known devices and secrets of throttles."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "known_devices" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "seen_on" DATE NOT NULL
);
CREATE INDEX IF NOT EXISTS "known_devices_account" ON "known_devices" ("account_id");
CREATE TABLE IF NOT EXISTS "throttle_secrets" (
    "on" DATE NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL
);
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "known_devices" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL,
    "seen_on" DATE NOT NULL
);
CREATE INDEX IF NOT EXISTS "known_devices_account" ON "known_devices" ("account_id");
CREATE TABLE IF NOT EXISTS "throttle_secrets" (
    "on" DATE NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL
);
""",
}

DOWN = {
    "sqlite": r"""
DROP TABLE IF EXISTS "known_devices";
DROP TABLE IF EXISTS "throttle_secrets";
""",
    "postgres": r"""
DROP TABLE IF EXISTS "known_devices";
DROP TABLE IF EXISTS "throttle_secrets";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXVtz2ziy/isov2xSpXXFznWdra2SbWWiiS1lLTlzZtdbNExCFscUoCEpK9rZ+e+nG7"
    "yIF1AiZUmmFLzEEYkGyK/BRt/Q+ONgJCzmeIetR8b9gxPyxwGnIwb/Sd9okAM6Hs8v4wWf"
    "3jmyJcMm8hK983yXmtjRgDoeg0sW80zXHvu24Ni2J0bMH9r8nvhD6pMh9Mo4sw7Jrcd+vy"
    "Um3PbIwBUjuM/g54T7zCWumDYIh3Hc+T2LwgNQj/3FI2LKCZBPGDfZIT6HJUx4EBhle0NO"
    "uA2/DF/cw2DMhYH//R+4bHOLfWde9HP8YAxs5lgppKEf7EHeMPzZWF48te/b3P8kG+Mb3R"
    "mmcCYjniAYz/yh4DGFHfDpHl7OpT6zEkzgE8cJuRVdCp4XLvjuhMUPas0vWGxAJw6yEqmD"
    "R5hfOzCMTrdv9Fp9wzjIsTmiSLAhvGQKjlPExgmDGNzjI/z1b8fHr1+/P371+t2Ht2/ev3"
    "/74dUHaCufN3/r/Z/Bw8zxCrqSqLV/anf6+EAC5mEwPfHCn5IG2BdQSX7MGfAAL5/nwNmQ"
    "umr8o/YZBsCLrcKA6MKcA/NvZxssGNHvhsP4vT+En+9eLUD3W/Pq7HPz6sW7Vy/TEHfCO8"
    "fyFoI9B5f6eWjPAR7fHjE1vAFFBlwrJDmM/rODUC+Att++bPX6zcuv2P3I8353JE7Nfgvv"
    "HMurs8zVF+8ybIg7Ib+0+58J/iT/6nZaEk7h+feuHHHerv+vA3wmOvGFwcXUoFYSk+hydC"
    "nNVtMXrmErvpvr6/Z5AWMTNBn2Tia2dYiUJdgaCqgd4Kr8Wl4HbEoyQL5o+jPxJne/MdOv"
    "iGia6gmY7tCnUgFUlPh5OH/udTtqOKP2Wdljmz75H3Fsb6UVtr5QIhIpgRMJ8heXzf/Lyv"
    "izi+5pFnPs4BRAR91m8JBYXPHCHTUfptS1jNSdOXd8MbZNT6H6hHSfvlwxh8rXzfMkqZ72"
    "saPd5cz8aijcJJziWBThmb81Oh5lr1BO7+Ur4dg4Uh6xInU/xnOJzm/MObhc878GjF0yHd"
    "rmkAR0hHIi+yE2KOCgd1sn5BbU8bGDWJz83bb+cdsgt8Ct+Q9qSgU9+i1cYvseQYUMlHJL"
    "jIAybwFsd+jllsAfB3NeBV8B0gWQgiTH1uz7GD4xD7CLORpxKgm9EVNH34Xs6TvwQv6Q0j"
    "Ax2EpjsMgELBij0LBRrWWL7BrlKqYwa0IFQFs1C62aeGqUNWtigj20az6UsWs+FNs1H3J2"
    "TfwpVZriSar12O/PDfPW5npOx8jwIs+IT8Jl9j3/wmaSGW14cMpNtkSb2EEmFCkScNml01"
    "gyp2YfvD28M/MDodDsnTXPW4EsV+ttm9RJPgnHEVPmnk1cT7gqvSTTYqFuMgjbGqZsXFI/"
    "+SymcMsllHhgpTKLRN2QIfWIyyioCOgEDLyGYiB/ONTzI0XClw0tRh2fTG1/mNdDNjPEEz"
    "yP8m+FFSJqv54F4nnX6I24vYpX4+d18paRT6/2b4V4Hmn2GT5klQyT1xdKrt/ExOXUMYZR"
    "y6VSq58OWSjkB2dTBhIEjJuR7cOMCWTJIQFKl6H5Izj0i9KE2BY5ykutzQzxBKml0rl6I+"
    "o4TzYs6i+1gm/p9fH7d/HXgz8WfS+9y+bFxXJzQQuoH0ZAAUvh+wxQykmp+c2FosqOmpVU"
    "r/oYe6WcxHRkCqqMSV3XBoEhJn4D7lpkis1MeCKULTbIkFvbukURIuOv7NE2o+grSJJQ/M"
    "RdqmTXFka94Tfcsu9BBJ6QBzZjVgPbyD5xtCmFlnDNE0EAWnBnJnvwcEAbfVEe6IDwPPQe"
    "5uRHwkFcBkHnOzYQKEGDjh7Y2N+E7CwOL6w/rLBceh78fTDhpuSVHAn/efOPg81aTivFGY"
    "pl6SNz76ro1VH7PXS8bCCgHPhhK8cek1Q6+pjGFO7AU1WENEWkY4/Z2KNcEapIgTnFSnKg"
    "ZhMzIwbelBEDb4rFwJusGAgUlHxeiRpbZQwxlVOyXxMVc0Tqo3BeMOoxlbIZ3FioaDrYpK"
    "SS+YsM8Y1dYTIPY3LMC9QwqXKhVjWiM7hMUCkkyPlA/YN1wXagJeOoamGbO0Zc5kgdkRNf"
    "EMd+VGQWbn447durjwZSrO4NhWMxt8rSOafQmkharA+RWn4havFenDaYplxD+uDu4LsT2Y"
    "M1WYu+wDPxc2nTq1ak5O2F69IDNjQC50DJ5akZ+hJQygfZKJST0DCRkR3PvuewCNg8tPwP"
    "SReXEhq4FbDJMHI/xF4Jj5kuk3kssX8gtUhta9CKaS8Je2xJLkoKaCOkk6yomI4C71NlQQ"
    "yb7996uCZVvHg9fGYLfYfU9CoJwoxxo5rRkyDRls/zrDa9QKipVpro1sJVxouEYskFxvPp"
    "YEBCqlCSo+ROy3JMXPTFAxogXpiLEPqnGZFDE5NyLnw0TCYeEIJNgssEUWVXbmvQjS0wEc"
    "ZPWVt2yq/uMfeRuYcPtn9oW94hZ1NAacdc7HImGTi3qqzpaSq9tC/1sumlfANLOejO+MpG"
    "9a1xaUq9Ra52Rm5OY6vO4wSZZnCtGcwAwlW+4iSd9lPVmcNW7AgqHcSLKbYXzD/YlOq2iT"
    "0UNTHM+kNX+L6j9AHG9xqLTDM/bFUhvxyeZkao77PRGIwh6WEjL2hsIUVeOeESmKNorryU"
    "HroRtTDfSFpQ5sR1MRd8ChNCTNU55psZ5gmxKO1525LnLbZf01AX5nDG7fcmi/P46M37Nx"
    "9ev3sTJ2/GVxblbEb5sXMog5lveD51V9PVlR1oja52633NFqSeDK0sWpbCFqUWJyOI1JTO"
    "n6B+5LnzcKnAJAaLzv6CmbDhakeoy4KlAhP6P2IKg417knArmRVkNQS1kmYy8x8dTblFao"
    "PjPGGVqkNG0bOuVsu96ovWHi+elpmtGYw6zOqz74X7CCK6vUh/XSQOW//XT0nCXLmNWBpe"
    "dDs/Rc2zNThqo0OfAWO5RV3Q5Pi9UpPOtFgossywrWHKxlVEFpViAHPkw4x5SkAeoFM/il"
    "xHnZOgcwvEyUcpWMTEJ7dYxOG2QbggQ+HY0FeByFr/OLh34FNUXy68KCUirFAyWQyuewz3"
    "XeE+gRlh1HVs5s7HiepXBJsH5rsMKG4TtRyby7AKPO8NZ99leQt4qLtZ+mHDDQbBLi+8fU"
    "i+he/1CkeI9zLIWHz08iGfCG5eWJgH8O+DECU5m/nBf/Zyt8I+RFUSfCppQSQo9qmewdrM"
    "iDooFfVdEWO1okwxxhafjCRsyUIO6yvMuB036kGn2W93O80LIJa1rahzw3/uwsQxLlrNb6"
    "0T8psA4AyH0UeQ2RfdM2zqCJDV2TWpjMvh6LiEy+HouNDlgLfS/HnevOIauUOPjsv4Q6HV"
    "AnBzm5vwr8EUMmMxwCGJxrgI45ppzEUlAlL3y2nL5WsFoGtYDPzQcI6VP6n5Bdpqest+UA"
    "M53rb/kfj0ISijjFv+v/vwcqM70EVBOD14uG1W6Yze+Ii6kkDNKgloJXIdSmRNJNbnwCZV"
    "Cavo1kI5Fdm05URUUxrY0oAFiQB28lS4UgKgrYyiAqxa02VSXuDTyLT1W09MXJPdKnPfn9"
    "jdj7LVXhuvW5M7RzUWOqkstWCFXiVLLUX5XCEv9ew2UXc45GL6HJN7J+JhdfNe1D4ksku2"
    "8dZyHbR1vKMYP5v/bUvzeecdcIF6WuUbmFPUmTErfgSvX5X5CKBVIcTyXm0Mru5gYJvsM7"
    "AseIuM0ZW83VhkeAnZ0BjGLUuEUhknlGDRe+mPGcNPjGxyRqaMPaAp9eIVuRRcGlWCvCO9"
    "Cf7/5SG5wM9DlrjwPkpvzZ3L6AP2AgbVyOYTn3mqmOrmB6y4awyfJdy28kjBcjWwDtuyDW"
    "RJqA3sQTJC7yCrt7mYYHVZ1BMkelNTNl8y+GKrOlQTZPvk+lvdr5owvkAeKo7HKV7nY4I9"
    "XObflljk3xYu8W+zSpTpiLCqVFlw5xQa3WXoysXYCJfhqhIhR6zlQhrdhGKSg7bYOZOm+q"
    "FTTAIofFEdvoDmieDtzn69etXSaPo+NYejgoOKE3cbi+wiGrcrHZNy2V8ZN6Eri4yHwhfz"
    "+tAyP13wRHGkQ3LNgyFkNT/mkRdcYOlo5pIZ81/KtHZvysY+oQMsqS9zSlWhqy2Mitmnsp"
    "GBnptGQAAK7kmQ8WljLQ5H8Hss3NGAa7AChiedEQ/zVOGKrF/oMVmk+sWt7MC7BQNtTF0/"
    "7EkWSYSfRAxuOD6zbNUg3gSLUeEGNZmmGpYIGdpYG2S2ivEWPb5cp+LXWma9JSaEIakWWG"
    "+Z49SCKiZYYqfCGHOi4nH2w0rc2frdiclTRf1OUdU4B3FlT1spR9sCP1uuhm/igy07p5M0"
    "unhmGs9Q6FaBM0Gi0cyg6VCVn32x9RIT7c2O2nWYLCNm2TTAooJATVPtodldKn63IHyXj9"
    "5NbctXVMQqdr9F7ffJyF5bCsyQ2ffDKvvp5wQaTwWenv1fZtzNlE6h4nOmUkQaV9UmI9e+"
    "t/HgOG9Ij9++q6S05kn3UNCuvzBeyoor60RKEf1wLriauJF6zC0q/h3daiwuyepWqvkdti"
    "cvfmPc9ohDZ/Bk/GVU9gBjiuGeB3komP2djCd3ju2hKwe1cy/yjEQdYfKNBTAoS7FudLAV"
    "g+lLnCMRoDp0Xi9LSGda60xrnWm9pUxrdPRXCkeH7fevSNraDwzUWdnzbNRS6B4tgPdIja"
    "/Oyt4sxg9sNhWupbCbf+51O2qQkzTZpcE2ffI/AorfxhbfxKJwN7Ed3+beIY73HKsBYpRa"
    "CHKFl7I1ljISHjs4zZ2Z+fvEdlkcSU6zpbjeVZZuDz6ARQvxumpepTzzeOSeNXEVYr0Y9x"
    "SRBr0y6KhBGgDiyPYqLadZuj2AfgvbcAaMGe5kbNMq3vw00UqGVs0iees2tWAeWhOz0rG8"
    "CZK9m7rHpTbPHC/YPHP8Kjd1TTGSheZ8WcmPM8VJjovsGgXx3uG+tk1LSdxtPMHItx8V0v"
    "lUCIdRXuAQS9JloL4Dwk1hHdmY210bT7vdi9TaeNrOLn7Xl6ctENgSe2hk+0wtTPQOkid7"
    "GXMxgTS6eWg/CZfZ9/wLm0mAk1tRM4CGPv3rsJvdhHR+df7BuHQaO8GTE0rgKZlYHhmvX7"
    "V6/av2WT9wm6ujLH9kXfDGWNhKa+Y0pP/05Yo5ctdsMeBhEOWr2EmFowj3P7cQkgogK45L"
    "xZAuDU4lGFkmRBUUfnXJC0c8YLawDBBR8s8rgm7GQ3KLf26DWJDcYYnBI7jr2PzhI7kN9j"
    "+6t0GpWBE4gbGUN1b24qpTKrYz5EbDVSHEy4JW2YzhkLjyMN48NFlupBCh6iOFhDoQV5Ml"
    "sqEDcToQpwNxOhC39Qo+pbxae1U6eGvgrucstVQO4Hy9r7AGp6n0DgDtUXlWj0pCPa4wid"
    "NUehJrL5X2Uu2al0ohBdYAayKhdyc//aXApkVfZQ/gJp1ackornFnRVC92YuFsKe27ktXD"
    "Xsh/H5j7G315SG7HFA8vvSUj+hA4hQA7xj4SV+DBckN4fPQohZXHXEbNIB1ajiu3vE+V5e"
    "w3PVhFf1UwcAkHjxzKCJprt05N1pSGdutot45262i3zpY9D2/KeB7eFHse3uj86i2ngnlD"
    "4fpGVZTTVHuI9fo3Cux96evzdmASGN1Pn9pnrRNi2Qi56YdBvxv+rX1x0fypFTd4tOEh71"
    "l8/3OredH/bJy1Ov3W1Qlot9Txh4bJMJZ7w3tnn7vdixPimUMhnBt+1u7/akB3nbNfT4hp"
    "+zMD+uLmDFq2zrAKNzRlZpRO8PzVE2A9QR26ymeWINFZamWy1MaAUSVBFhPsIb7rLqiEWl"
    "NVTSdJs3cQr7mwqcvu4XGMqhBnyPYO5aPXZbSe18VKz+vcRA53pWO5PDoYVIy/KKi3GIWJ"
    "r+xsGEbHvbYM+NyVlwN8Yem2OZGOei0M08ydn9sJ1NQT06XhhNSUeno+8XoyietjQD09i1"
    "gV7H6GpOudxMsc2g4YWwq3eBWk9usDTq8iTIwd1ZpdAZ6vzPWC+/s4he5d+uRP7QoUoJ+w"
    "n30CaZOB4KYpk/0PVEXbw1uNhRXbg0YlI8J45jglYzmNiQdrO+4eOCQdQcbU87AgAoHObE"
    "cGYaW2KvktNxbIk8knHrOCM6XkJdsjQdm2oFT5kHpD9UHn2xhUH0dcL42zsSCIG3HeQO5V"
    "cshkCfevlPhG9h3Pv6vKkCtI1wJ6jeJ+6y+BmQCNfR/b8GWsEGEv7GQNwfaafQL7FE4P2b"
    "ZSUkWWVnO6zpy2PcOyPcRZoUAs8wYmKbUHtopDUKqSVR2CSaLt6m674Q+skgib5UWeEV3O"
    "+gL+Kek5XN2yrgP8y12HyclXxnX4JJsyBFNhUs5hLrYo546SUrvj7Uew3NAkAaOfvGj2Oi"
    "8PSR9MtU77KxkKeNzgBGLb9YcEFy1CuRXUV2bfG8QTJDjf2GPUQYsObg7AoLXI3Qxsuwc2"
    "g4tqs3LLY29mv3wAti7uXCfJ2Fhgt+rk4wOdfKyTj9epQ+sM2c1myPq2DyvMHRsIVUnQRa"
    "Up03R7l5iz/mTvADJ5iGh1pGOyvQN6/cnIbDR2xIwxg09Gdyqwe1KlK653q+hgHxzJi9aF"
    "TZS9DdAzHCEeJuNKQjxLqD3KmTmf8yjDumv7St1zYfqqXRCw1etlwXqp8/t0pdDaSW9dg+"
    "G5azCUyezTGTRqtKtl0CQDaXEGjBrQyMu8HNZEMs1OqnRqTCs4hefzSuEXTk26YtcwVm0w"
    "5pO8jH8YSTJ1Hg7lxZMgoUdMmftXk3rMIvhMeMIeJXIIHJTcwhRgnncIowhXPuatyhO8oV"
    "EUPt9/JyIekWjFgQ7+swZvcAJf7RKu0/raWOASltxX6uTLN8ZGtHXWzQ+C7a5XJySsh3fD"
    "Pzc75xdyiyvlloNXvrWu2p/aeAn4aQMUcO260+4bn1vN8xP5QRpDRq0b3vrWvLhu9rvQlD"
    "1SZ0Lhk7vhzfPLdueEUGtkr7Td9ehdGUMg6+ZMniqVM7dqFWSuxyK00pejFf0t7eIpiMRX"
    "VvX3Lss9q+wXR+PPmr2z5nnrIDdttQW1SQtqkwn2/5zY5sMVWAfyHXOab/L2Qt33d2xouL"
    "JlSe0XDBO4ZTJydHj4hkj/Pqidj7Zn+x/hP5Y9GDDcUgZKK3Q1wUPvQF2lPuEMVlEi60YE"
    "KQztL5d5tXf93a+Y4yCngh+c3b5Ew02huLHjAdKjLD8dYC+VaTAjLDHaPX1aawlrVbqeuW"
    "rwfoMqd6euCG2SVm9Qz+BrKpMVeiPqOIWZVjHR9vKsNhnpClKtXh+/fxdnWeGPRQlWvcvm"
    "xUU+wOIy6uEqmcOz+HjkBIk+HTkV51rH6chTrCMwZY7i8MdliQspUp2yUD1lwRQTGOgOM5"
    "t8ZZ7OMg4oOtB8qM6H2GLIMQATPwukUoJmUcrnDor7BfBjlmYGPItJFaLqTs4MWZ29zs+a"
    "dvOkvTHrc130JmDQzb4y1xZps1R1v7Hw5EPZ0hjLpqVjd0FzDKlNh7Y5jMq0B515xAP72h"
    "tQuVAf4iZ91zNsHg5yQjoYZUPvwheX/Wba7K+Xwr2nnPjUvWfKAvIbH08Zz0sYjzDHmZOL"
    "5O2ld2AnQ21698WB3n2hd1+sc/eF9rat1XERrCAVVLKYYA+VsfWf4+fBYo6n8FayGlJEP7"
    "TZwLhVFbwEyQ8NXUbdrKCCKChXUkVq5i9YhzJSKzvrinljeEV2UGhpxS0aJWwtN2xcIVZs"
    "itEYw+ak9+WSAJM9vMmp7TJ4ZBsaSA+3F8R7wUoK5pgnUxrlpnXmMBnllafE5wys9Q9xw2"
    "94wqdwktgzHxljwe2/eHiLDIQLF+WOexkDWelgL/kVhfpHybzKLEsSn+K6Q8+5oXT0uYYK"
    "m44+/xjR55qtmTr4vAv4plaYCpm/cyItBrLVELk3ZW7leE+G7Ic2QNDlxot8C8t3GiTI6+"
    "xpOPj6S/OEjKf0hjd7vXav3zo/IRRULQ+e7Ia3L792r/onxB6NhetnNdxSPokyLolij0T+"
    "zJvfJ6A8o0qsyK9YnK+SpdVpKxk57AqTWZPqiUApQo1qtkaJqtzOYkAjGo1lNpfEU4ROFm"
    "MZ0Wgsc1+7NTErw5kg04hmZ+dozHwWagPV5miSUuOaxvWODemjLSaq3LGFsKYINar52epg"
    "x4bcVBrux6k6a/M9aJzTOA+oaTu2b6vOn1qMb5pS45r1ynyvEvcNm+9D5uhGDSw8X/mOFh"
    "09XeA2SNDsH8BHx2W2uh8vKHmVq6YHGlRcPqUsyCmiPUR57QUFhGlOxpVhTlPtH87rP6f8"
    "GXOja430XqVGf2LMwp4OFMH6+F5jUZh+kGy1NDz/C+6bFhhABwXov4yTqSt8RnwhL4aFUQ"
    "7JLSigJrvFovK275EgCErkRYymy2r01DeHHwkXBL0q2PKBjRXp0FsZsXrsfV44QXZbIiIe"
    "AW3MC1SUC7pXHkAS6EB7nUJAC06A0/V11h1l09sK9bbCH50PHAA2PJ8pqlEv40CKVGNfHX"
    "uPwXu6lTXvDFmdw9PPqno3Uqou9xUgF6dSxAQ/dBJFrFJW0DmSNDpVKhO0QzsjD2ZxtC5q"
    "vz3v8atNfeH7k/8eGcyn0n5aYFGfRgbWcrM6MMbKZr9HA8jCvD5xGPV8MrAfWaKKWXBUWo"
    "OIMcwSi0Q26yGRou1Emr8D2wVCi87y9vRmhlhQITgUGeEBI3pTsTZEd3s5rbAsFJ3KU7gu"
    "FJ7Cs9NhxbVt1Nba3kranj+k/GGl/e1pSn0Gd513sLuMrsLiBJnmb934WxPF+CzKKFIpxf"
    "ObCxXiOCupdNmdmIK8AD30nloTyl8eylo4J2Q6FAToPQJwNWR4Rxbcn8FsCKrlTLhvO+HB"
    "xgPhIgjMUp6evIFhcEMoHsDsMpPBK4XbPsOIE6Fe6lhlIrgz+yh3knpkRGdANWagmr/wp4"
    "KM4YsML4/oAwtObZZHdwTRL8fm7GXjhuP1MbVdVOuxJ3mKMw6KlFzgMSBs7NhSlgeHgYTx"
    "NHg2B00Ai/nUdry4fnK0c/OQeMJ5ZNYJmcFz4BkFY+r6zqyBr5HoB57KtuCpYHQOtsEIED"
    "okFtgEgp9Ad6YYz6K9sLIyCf4AdGUJZgDGlzgT9D028IcnXJ/czQBJaWjEG0kN6HjiM6+B"
    "DwhCDKdLdA3YJdwHZE144WNw6gn15Su5eN41oA/aeeIt0cbBZ10hDIg4LwvKzae9IZs3yk"
    "b9ErspPT/UUgI48X+mg5tBBvY89QR/3/NgrS7/TDa/E9/LP1T2ScoPBASrvfvkbmT7ftX3"
    "isnKDzoHd3moNTESZzCxvCrlu5NvVH20aaXBMh9PJQyjXWflR4MP26vKqYBmwRh76SHY1W"
    "i1rjx2oCuP6cpj67TbIrWgbJgwar+H8cH1J5uCBrzCqcxpqvUAvddnMsd6YR7h5VuyY+I6"
    "z+iD3vXpZbsv92HHGlywOfunTrQ5G/XvG97uGF+vuj9dtXq9E4L1rlyB8sK74XDpa7dzjs"
    "0DlczC9mcX3R5eCjQhbNX92uoEjYIIDIwD0Le/yXFcc2g/BhrT86fM6zIxaw0YgI0Odi8s"
    "6yvgqqLVcXpdhmfTmNoW477tz4xRoSKzfA3IdVLrtaDZ6XZ+vexeg3ynXPDZSExAuvdaZ1"
    "etPiwPzHSZf8M7zUsU2LJk3ErSusyWkKPiLSFHuS0hkdlNuW/IazluLc/OzPegUwRXSZOd"
    "4yhdvE9jRdyF5sUqvOA+NX15tCOmf69gjCt70OG0OpvdsNqozqte9tXFZHVeoGr7qd0Ja1"
    "Yd84hKQ74C5EM6ljZkxZJzGbIn5s/sjhxTpM8UJPcum7VFOb56TS6zJufim6tYFfleasyL"
    "g3bnU/fqstlvdzvGVeuf17DEof9oINyRfH4DC+Uxz0ev09f2lWyIfqex7cr7N/yse/n1ot"
    "nu9I3u1Xm707z69WSe3mAI1wJt0Z2l2n1rXfXaP33upxrKmM39cKXCgsdlfEzHxT6m45yP"
    "yaOPK4VIknTPFSDRylgpZSwbE6/E5gytZnWtWS3zp+yVOJ0h1fZVnfmczEeqyOcMqeZznf"
    "mczzCqyG1lB5rndeZ5HLxcKd88Tas5XW9OR0nD1fmcpNRcrjeXgzyDldicItV8rjOf5/m5"
    "FbmcItQ8rjuPJy4DhYp6T/GcZXups+fsrNv51L6S0fZw94nMmbrud4HMuGp9vfj1hISoGb"
    "gwzW44cuL8qvlL54RMbX9ouXTKb/j59deL9hnw8YRYE1jAzGi/Q9XYfZkUu6PiFLujfIqd"
    "3IWzKj/n1HXm46+tntxmdMO/Nq/6yLRgr9EqHCiTSlqcSZpLJA3WOUB0wivX5s/S7k3Rj3"
    "XUi45qlBvyxMWq0Oap9+hM0XXAO9/VVDbyN6f4kYN+6l2HeRyLq8QXdrBHM3RtG2EyaNkA"
    "j/J8nlMhHEZ5KcgTnWQgv4Nedg/zBYCedrsXKQX1tJ0Nsl5fnrZA5ZArHjSyfabmRH5bbY"
    "VJrybWE74AZoxPrjbVVeR6kpee5IzDU1Sa2QmKvVHftlWzLWWcmg8K2E9Duk9frphTlKyR"
    "rTdxhp1tCvrNT/H51fArTM1Q/IuHZjOF7lYFrQ700wt72UecUPhhDYynodQPe2nBVz7bJ6"
    "i2UhUm+BAXlYaJP9US9WGMuZAoVSVGFhORJVXmlVym8PvefmScYBEXi85QlEbFQeCn15D1"
    "UbA6CJg7BA0aMgDz3CJ3M+go3LMe1yuhDuMWdZXVY7Y4PFaV6WHBFOoEdWImnMjDEUys0u"
    "KL8Tgs7+LZcIlMh/IBCLqELA/+2Dh1Olg4Zjq0HYb3oAvvkPjCCQglSVD9kWDthxuOt+Ap"
    "YBhoPaaeFxbRqVwqJeJuhXIX4UwwzGSFoXKVKADpsHRKhIrkXbWqJdH4i2uX6PoUNapPEf"
    "F9FR9pRFvnNPODb62r9qdfT8IyVPGW4nhD8Q0/a/fb/2p1Ird3WJ4pcntD++7Ft9YJCS2I"
    "mji3fer6XkVHVYrohy7wGC4tBi4tVT2oWdp9Kjy6lvM4w9XXqF76RkW6T/CuzRnyjE7quk"
    "Fb7cOXSuYK8fwknc6XrnU8P63BVkqMT1HqrI06czm0wKqyOEGm+Vtn/qbs3xyTi63CLJ2u"
    "mKNyPStwzoP8SbjMvudf2CxnBi5xNO8uuDmHIFx26TR2VuTmF6AA786CuMlZs3fWPG8FLo"
    "7tV52OXdcKz2LSrV3sU0w70Zd7E/vo56KcUFPm6kg/njcUUy7rQA9sh1lJP99JeAgK+vKw"
    "hnLg1YP2RAx8xg/JF6z2LF16A+E4YsoULsQtjIl+Q2wLSPwe1H5mj3jMixyQRf14IvDzoX"
    "9Q/gfGZB6h9zAsVmjmYk7hT22TFR/8kvoKwxeTjr+Mi3AvXWc7efhLgkkVgE9T6bVJmdSy"
    "6o4obZ3tgF4nxWp1DifININrzWBkQZU8kbi9Lnad9fJFKkgezVP7vhDQJNU+OU//dnz8+v"
    "X741ev3314++b9+7cfXsX45m8tAvq0/RNinfpCFG5sbYBqA1QboJUM0HRWkMIKzaUNFZui"
    "UZ6SkUgkXG6QdsEWQyp5WOfcCPyLR4a25wt39pHcgmy8DQwzD5eC4wZ5LXc0gdUms0ciok"
    "PSkYfthCcHBEfgIEhe3ijd0rhomMLqOxRugwR/o+LFWPgIDWCPyfqpmHyChvHUxUovPDB6"
    "4dngCxoESTLyMCZJY5tDvDIDo9gJcmxc4TA0ieU9eVTSDA8bYlZwypMcbt4HWrnwWbrcCw"
    "58Qns4HD4+4AlPKBJu9ja+fUmjGBc0bQ3X1RpWKimFGsoeKidr0/n2Ph9HfSyAzNJp48Wo"
    "ZpH6qACwTq4CWsxlCYr/q44IuGr1r6/CIwH8iStp4alkeWnhqw8IwDJvqm2xquMFzlv9Zv"
    "uiZzTP5cjhWXBoJ8UbaaNTCqS1FB1VoN5Ei0Xlzq9bJwQLyYXJc8+fY7RCHSJtoNffQA/0"
    "hlVlzJy61lImzOmLs/lAcvza67cuQXDMPJ+NIolzFlSP7Leal5HoCWpfGj6j0Oq60+6fSD"
    "1npW9ykeyPv8n3xd/k+9w3+bxu590JeFfwOqcV6Uq45ig1tjU57mYv0fTZd1UthWUV2EOq"
    "GheyWMtCvImyytZKJ01Y+nCJlREHk59zVd2WEuXDI0KN+8q4G3eK8waK04rTVD9y/QvbM8"
    "aTO8c2FdGaRRvTU3Sr7UhfSamOXFI7uyVdB2h0gEYHaBqVAjRNsHDN4YEiMhPeaSwKydB5"
    "m2WBmGJUl++DreTWL3QyKz9uxcwLWfg0d37tHcwrHFBefNpv8e6sWjmBykOcPo/j7dsSXh"
    "toVXwiB97L+BjGlc5TDpvvIbpHr8od0rjolEbFMY3cZ6oF6udet1OkBcQkWa3VNn3yP+LY"
    "3g6vUipwEYzFZkPWQsjoCtjBabVKNutfzP78f7BILV0="
)
