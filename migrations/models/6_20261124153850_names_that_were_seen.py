"""Names that were seen."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "names_seen" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL,
    "first_at" TIMESTAMP NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    "times" INT NOT NULL,
    "last_seq" BIGINT NOT NULL,
    "complaint_id" CHAR(36) NOT NULL REFERENCES "complaints" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_names_seen_complai_46a051" UNIQUE ("complaint_id", "account_id")
);
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "names_seen" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL,
    "first_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    "times" INT NOT NULL,
    "last_seq" BIGINT NOT NULL,
    "complaint_id" UUID NOT NULL REFERENCES "complaints" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_names_seen_complai_46a051" UNIQUE ("complaint_id", "account_id")
);
""",
}

DOWN = {
    "sqlite": r"""
DROP TABLE IF EXISTS "names_seen";
DELETE FROM "follower_cursors" WHERE "name" = 'complaints.names_seen';
""",
    "postgres": r"""
DROP TABLE IF EXISTS "names_seen";
DELETE FROM "follower_cursors" WHERE "name" = 'complaints.names_seen';
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz27jV/isYf2kyo2piO7c6nc7YXmfjxrG3trN9t3WHhknIwpoCtARlRd3uf38PwI"
    "t4ASlClmSKwYfdWAQOQD4Hl3PDwe87I+4RX/RPHgkLdw7Q7zsMjwj8kS/ooR08Hs8fywch"
    "vvNVTSKrqEf4ToQBdmVDA+wLAo88ItyAjkPKmax7xUckHFJ2j8IhDtEQWiWMeH10K8hvt8"
    "iFYoEGAR9BOYGfExaSAAV82kMM+gnmZR6GF8CC/EkgPmUIyCeEuaQv38PjLrwI9LK5LieM"
    "wi8n5PfQGQmg43//Bx5T5pFvRCQ/xw/OgBLfyyEN7cgWVIETzsbq4RG9P2XhR1VZftGd43"
    "J/MmIZgvEsHHKWUtCIT/fwcQEOiZdhApv4fsyt5FH0vvAgDCYkfVFv/sAjAzzxJSsldfQK"
    "82c7jnN+ce1cnVw7zk6JzQlFhg3xI5czOUSoHDASg3v5Cn/+y97e/v67vVf7b9+/ef3u3Z"
    "v3r95DXfW+5aJ3f0QvM8crakqhdvrj6fm1fCEO4zAanvLBH4oG2BdRKX7MGfAAH1/mwPEQ"
    "B3r8k/oFBsCHLcOA5MGcA/O5swkWjPA3xyfsPhzCz7evatD9+fDy+NPh5Yu3r17mIT6PS/"
    "ZUkQR7Di4Oy9D+APCEdET08EYUBXC9mKSf/LGFUNdAe3365eTq+vDLT7L5kRC/+Qqnw+sT"
    "WbKnns4KT1+8LbAhbQT98/T6E5I/0b8uzk8UnFyE94HqcV7v+l878p3wJOQO41MHe1lMks"
    "fJozxb3ZAHDtXMm69fT3+oYGyGpsDeyYR6fUnZgK3xArUFXFWzZT9iU5YB6kPz00RM7n4l"
    "bmiIaJ7qCZhu0VQxAFWu+GU4/351ca6HM6lfXHuoG6L/IZ+KpXbY9kIpkcgtOMlC/uLL4f"
    "8V1/jjs4ujIuaygSMAXco2g4fM5iof3GH3YYoDz8mVzLkT8jF1hUb0iek+fr4kPlafW+ZJ"
    "Vjy9lg1tL2fmT+PFTcHJ93gVnuWi0d6o+AQzfK8+SfYteyojViXup3gukPmdOQcXS/5fAe"
    "MATYfUHaKIDmGGVDuIggAOcrd3gG5BHB/7EouDv1Lvb7c9dAvcmv/ArhLQk988QDQUSApk"
    "IJR7fASUZQ1gs10v1gR+35nzKpoFki6CFFZyWZt8G8MUE4BdytGEU1nonZQ6mReqpW/AC/"
    "VDrYaZzpbqgyQqYEUflYqNbi+r02u0u5hGrYkFAKvV1Go16dBoqtakBB3Ua9430WveV+s1"
    "70t6TTqVjIZ4lmo1+vtzw7yxsV6SMQq8KDPiIw8IvWefyUwx4xReHDOXLJAmtpAJVYIEPA"
    "7wNF2Zc6MPvh6+mYTRonB4dXz4w0m0luvltnXKJB+57/MpCY4ngeCBTi4p1KiVTQZxXcdV"
    "lRvKJ5/4FIoChJEALZV4KGkGDbFAAcEgIkgjYGQ15AP1w8ciTASJUFX0CPZDNKXhsCyHrK"
    "eLJ1ge1b8GO0RSfzUbxPPu0Wsxe1Xvxs9r5G2yPr3q3g7xPKvZJ5jIujVMPa9duX7lk4Bh"
    "3xkmNReuWtd5l4Vm/WBkSmAFAeVmREMYMdFa0kdAGRCp/nAG7crVBFEP7ZZXrfV08YRVSy"
    "dzXY2w7z9ZsWj/qhXNpf29d2/T2SN/1M2Xqy+HZ2eL1QW7QH03CxSwFOZnhFJplZoX1i5V"
    "NKnWULy6lr5XzFBKh6Ygyrg4CCgsGHwS9qDUQ1NZzYU3kmsLhTXklnq3cglR/lfySN3E+w"
    "orSbz8pE3q1q4N9bri5aza4r96S//iBW3nr4MJcxV8qif5v9d/21mvMrOU6b96eXskwZ2J"
    "qJvU76AtZA0+3sg0auwOzFJZh2AeUyiBtzKENEdk3YEFSKM9rRyKoMdS63bKhSF0C0gZVt"
    "AeGeWMYEF08klUUCub+LJKQ7nkn8orNA64S4R04xARSQOc+TOpt6ARnsFjJOUIJDkfSQyw"
    "blEfahImrTKyzh1BAfGVWMFQyJFPHzXBaOvvzpqD2rNDVosjQ+57JDBZ2ucUdqfML+tDSa"
    "1miH55r440y1OuIOJse/DdioCzluxFV5GXXLcbJUW1+5FIvOyNdqRDJEI8GKCYqo8u5N4g"
    "Vc4HMoP1fojFMNJTQT/lD3JLELFDoYcEVzVV16DRMsZDuVVMBBDCLiHovVSGy/vSpjo1DI"
    "7IqAgLIhYSjJ2YZFXxCq3VxAUJQEftP9CwTz3RZ2QKKG2ZUq5GkiPHllmcQpaqe8LH6ybC"
    "x+tq4eN1y9TzLdKBDKQONyDykx3z+PY8pY1zb53YkYvLJrDWmPM4Q2YZ3GoGE4BwmVmcpb"
    "OaQ5s5HDlwTCSMOcXmzP876xLd1hEI2RLF7HoY8DD0tXbCtKxXp5qFcS2DIDF4mxnCYUhG"
    "Y1CGsFSQ0Aucakix2CTjw2GMSnXlpYraGmFPOg2VBuVOgkAGdE1hQPCpPlBsPd08wToIL2"
    "Ayh+LqVjyvEM+rtaJUf81DXRmIkdbvTCjG3u7rd6/f7799nUZgpE/qAi+SIJc5lNHId0SI"
    "g+VkdW0DVqJr3X7fkg3pGMM64eEAlkV2r92WCjVqNyc3ruu4qnJjj5ZyHnl4poJd7siABw"
    "QePJJAWsiS+JWkcRQ17sGO8UHF6PFJiG7lsabbHmIcDblPoS2dK2st/dywG/YxybgQPxSy"
    "MWC38oXBc0FkJKI8xTVDBAc+JcG8n+REF8L3MLxj62T0qgR7PmXKRgnve8PIN3XgC17qbp"
    "Z/WRpGkUIq7lEW99HP8Xe9kj0op52s8cBkWFD88TGf0FTGPT6QcVi15/57J0ZJzRK2859O"
    "Bgt1wUSZ4VPD7ThD0aUTPivbk20URoMojCxgG01P0jI7RF723t1rIHvv7lXK3rIoj+3zhj"
    "y0yC6wu9fEMAC1asAtxQXKfx2ime/1AMckFuMqjFsm7VYdeMmVN5N0m598kTYSPggJywtu"
    "SmqLJM38AZQoo1d6COUDCvFDlBRMHmD5FsLHje5AjvS5+yBkELjWKrP2Hu25mJadi7EC4C"
    "oEwJasWJ8ifVK3WCVFtetUoo82W6IOlXKslE9YEUDHnfJArQBSz1WZQ+AFVYIbDLD/ygFw"
    "2CzwI5FWXVgVsK8WFNBb3YCoVUW+syfNu7eCTwKX3OoieTbT6fdy4sUqsRtbw3ZbvIDlQj"
    "+i3X6Z0I8c5XPZkfWj25VySJ/x6XMM7q0wMrfNivGsIpeZDaP9evYGjRhW095KjG2a4DUa"
    "4iLR0gTeOUUHAd5/1WQAQ61KiFVZaxSvi8GAuuQTsCz6ioLylS3u1SlgXFV0hmnNBu5Qwh"
    "BGMpWjssuM4af0TjKCpoQ8SGXpxSv0hTOlNnH0Fl1N5N8v++hMakPqFJ74oKw2dwHBD7IV"
    "UIZGlE1CInR+0fV3aHiMQr5LHMf9iEGDdWRK+0UnKrJQO7IFxQh7pKLdql6G1U1Rz5DYKP"
    "9iAFE0Y00NqxmyLpkAl7evZhQnWA81SZ+r9/mUoIPb/JsGm/ybyi3+TVGIAhU+PvjeFNw5"
    "hUV3EbpqM3bibdh0RSgR23Uhj25GMClBW21YyVN912EiERQhN4cvonkieC0LHFmMXUs0o8"
    "MwxO5wVHH9Vqa0V6cX4bReY99UQP5MmAtNeWg85CGfZz1TZwg4y2Q/66OvLOpCJRwhAr1g"
    "HKUJ89GMhC8RDggSUzIOER7IZJEqNlTnoNpgz4aKUtpugxPnGcidlK5GRyqk4o8Ozzsy+L"
    "N5P3Oi6n66oYttbaK53BAywLtIZ7O8FPLtszCYGWKapbF45vGEwaazt9ZLsSlRZ44arUJ0"
    "HRGP4giLEp7VqleeqoPqVyMfTI0LpuyBmVIv1KQKqTbDJPW7pGytLIxhSOj90OSg4ZzA4q"
    "nBU9D/EudupjUOVGfRzhFZXHUHRgJ6T2VafDHEe2/eGtkOy6QdXGhXnzEop2c0NSbkiL47"
    "U0xLzAlXJFC5K7S56oIkrUVdrjpVqXmuuqg+evErYaDA+3gGb8ZeygOb0uMpfUtxDLzU6Q"
    "X9hsaTO58Kqc6PcRCKJKtc0pC8o8kDGLQ56tba2ZJO1QXqewKodaG2SxOy0bI2WtZGy24o"
    "WlYae43cknH97mWPWfndCzaydh6V2Ajd3Rp4d/X42sja9WL8QGZTHngavbn6rvYszebva8"
    "9sCncT6oeUib7s7zl2g5Xd4p6/fuS3CQ1I6lHMs+UaBFc9W4p0HZgAdRvxyf9d10Of7sNn"
    "F+c/JtWL/ChY5uXtEN4k0Czr1bjniCzoxqBLCdIBEEdUGG2nRboOQL+BoxQDQpxgMqbYxJ"
    "qfJ1pK0WqZJ2/VqhaMQ2/iavSs6vGbIenc0N1rdIhir+YQxd6r0tCd++mlesqI5tKROr1G"
    "Q9w53Fd2eCWLO5VXO4T0UbM6H3HuE8wqDGJZugLUd0C4LqwTHXOze+PRxcVZbm88Oi1ufl"
    "+/HJ3Agq2wh0o0ugG+vJjYkwRPtjKWfAJ5dMvQfuQBoffsM5kpgE+ZNFBrIy5im/7XuJnt"
    "hHT+dD5hAjxNjeDZAQXfDl9MotF6eXJ1fXl6fB2ZzfVelt+LJnhnzKlWmzmK6T9+viQ+Dv"
    "WW3LwT5Se+lQJHFe5/bMAlFUFW7ZdKIV3onMowsomLKrm8/IXPH2S0qHIQYfSPSyTNjH10"
    "K/+5jXxB6qSddB5BqU/Zwwd0G52DC26jtJ88MgKrq4EDIpOS6hxVm+hyre6qGOJFTqtiTG"
    "tMbNyNmLsmm/UUI2TeU0xoHXEt2SJ71hFnHXHWEWcdcVufwcI64lZ8yUwuBnC+3xvswXkq"
    "ewLAWlSe1aKSEY8NBnGeyg5ia6WyVqpts1JpVoEVwJoJ6N3Kqb8Q2PzSZ2wBXKdRSw1pjT"
    "ErGerVRiw5WhrbrlQWqRfq/w8k+BW/7KPbMZa3ut2iEX6IjEKAHSEfUAB7tkDyTntpUYoz"
    "UAUEu1E4tOoX3RGfT7XpzdfdmaG9Kuq4gYFHdeVE1a1ZpyV7Ss+adaxZx5p1rFlnw5aH10"
    "0sD6+rLQ+vbXz1hkPBxJAHoWOKcp6qg1iv/qBAdfriEzYZlVSOfLD1FqQy3vnhNFIJnIuP"
    "H0+PTw6QRyXkbhg7/W7Yz6dnZ4c/nqQVHim85D1Jyz+dHJ5df3KOT86vTy4PQLrFfjh0XC"
    "J9uTfs6vjTxcXZARLukHP/hh2fXv/iQHPnx78cIJeGMwfaYu4Map4cX59enENV4ibhBM+f"
    "PSG+J9pkmmVIbJRakyi1MWBktJClBB3EtxG8NeiWwAWpyVTSydJ0DuIVJ7gMyD28jmMKcY"
    "Gscyjv7jeRevarhZ790kCOT6XLhG54MDD0v2ioN+iFSZ9srRvG+r02DPjclFcCvNrQliOy"
    "Xq9aN83c+LkZR007MV3oTsgNqafHE68mkrg9CtTTo4h1zu5nCLreSrzcIfVB2dKYxU2Q6t"
    "YEzu8ihI993Z5tAM9PJBBReReH0H2AnzzVLkEA+lG20yWQ1ukIPnRVsP+OLnl3XNSrzdwd"
    "VWroEZZ3UGM0VsMYCdjb5emBPjrnaIyFkAkREDRGfeWEVdKq4rc6WKBuqp4I4kV3C6lHVK"
    "AobRuCMoyGWAz1F19volN7pWy7JM5ejRM34bwjuWdkkCkSLmUvaNkGtoFzx/N5ZQy5hnQl"
    "oLfI77f6FJgZ0Mi3MYWZsYSHvbKRFTjbWzYFuuROj9m2VFBFkdZyus2cpsLxqJA4awSIRd"
    "bALKW1wJoYBJUoaWoQzBJtVnbbDnugSSBskRdlRlwwcs3hfw0th8tr1m2Af7HpMDv4mpgO"
    "n6RTxmBqVMo5zNUa5dxQ0uh0PH0EzU2qJKD0oxeHV+cv++gaVLXz05/QkMPrRjfR0iAcIr"
    "lpIcy8KL8y+dZDgqPonltBsC81OigcgELrobsZ6HYPZAYP9Wrlhvtez3n5CGyb3LlNK2Ov"
    "Rm+1wcc7NvjYBh+vUoa2EbLrjZANaQg7zB0ZcF1K0LrUlHm6zgXmrD7YO4JMXSJpjnRK1j"
    "mgVx+MTEZjn88IcdhkdKcD+0qJdNX5bjUNdMGQXLcvrCPtbYSe43P+MBkbLeJFQmtRLoz5"
    "kkUZ9l0aamXP2vBVWuGwtftlxX5p4/tsptDWrd42B8Nz52BoEtlnI2j0aJtF0GQdaWkEjB"
    "7QxMq8GNZMMM1WinR6TA2MwvNxpbEL5wZdtWlYZm1w5oO8iX1YkhTyPPTVw4MooIdPSfBn"
    "FwviIflO8oY9jFQXslN0C0OACNGHXnigXvNWZwleUy8am++/Mx6PZGmVHe38ZwXW4Ay+1i"
    "Tcpv21V2MSVtw3kMmT+l2Ux982EceLxsbs3U4lpadVrt52bAVLjV8rbm/oLE2FP9xY4O5c"
    "rHlR5K72iR8fXh0f/nCyUxq2Vo9Zpx6zzjD3f0yo+3AJMrr6xpL8mS2ulUB/kxWdQNVsKI"
    "OCegBFLkG7/f5rpKzsIPw9UkHDD/CHRwcDIg92gegITU3k1XMgNOIQMQKyCVLZG6JAgtPP"
    "X8rC5+qbXzLSQA2FMLpBfYGcmUNxbUn6870sztHfSZEWhHmPj7ZPqrVSwkqFrmfO3dttUN"
    "UZ0SWhzdLaY+IFfF1tyMDVCPt+ZbxTSrS5aKd16rdRwNP+3ru3aayT/FEX5nT15fDsrOzm"
    "CAgWcpcs4Vl9SXGGxN5RnPM2reKO4qk8zT8lvuYKxkXhAzlSGzhgHjjg8gl0dCfji0JttM"
    "wiDmgasHww50OqMZQYIMMvK1alDE1d4OUWLvc18MtYyQJ4HlEihOl5ygJZB+3Aqwl+edIJ"
    "ldWZLq4moNDNfiIB5Xm1VFfeq71/UNV0xqpqYw9aVF06tqZD6g6TZOlRYwIJ0K/FAKuNui"
    "+PygfCoSzu5ACdS1+XtC58DsivLiV//sKDe8xQiIN7ok3jvvb+tF61jPIIY5z4JX9aJ60D"
    "W+nwsmcgduwZCHsGYpVnIKy1baWGi2gHMRDJUoIOCmOrv01PwGYu78I10hpyRN+12kCYZw"
    "pehuS7hq4gbhqIIBrKpUSRltkLViGMtErPuiRiDJ9Idio1rbRGr4GuFcSVDXzFLh+Npdsc"
    "XX3+goDJQhYyTAMCr0yhgrJwi8jfC1pSNMaECixUR8eJT5SXV93VXlKwVt/FDbthUhRkxD"
    "9A4ynuISwEFTCEEQ8QHY15EPZRxupwkDnbnqhrUfGfhCxCA6ALh+pkvPKSLHUBl5pnsYTS"
    "MP6xyLTMZF21c7rUlfVPt1Cks/7p78M/3bJd1bqntwHf3A5jEBs8J7LLQDFrIRNTEhh7hA"
    "pk37WKEktiJtaHDEkX7Q9NzA/V1ofyLTO/TUBQluKvJpaiPjalSGtDVAorasBd4k3Mg35y"
    "hBbVYlYQXYKbekATGotlMW5EaNwk9VgmNBbL0mz3Jq4xnBkyi2hxdI7GJCTxARSzMZqltL"
    "jmcb0jQ/xI+UQXJ1YLa47Qoloerb5s2AH50/Pjszemo7bcgsU5j/MAu9SnIdXd+FSPb57S"
    "4lq0r3wz0bLi6l2IEl2rgiVvNL7DVZc9VxgAMjTdA3h3r8mx9r2aJFOl/HUgQaUJS5qCnC"
    "PqIMorTx7AXXcyNoY5T9U9nFd/M/gzxkG3GulOhUF/JMSTLe1oHPNpWa/OJT/I1lroiv+n"
    "PCPNpbMcBKD/EoamAQ8JCrl6yAcDGDtBH92CAOqSW5nGnYYCRe5MpB5Kz7nK/45Dd/gBMY"
    "6kVUXWfCBjTejzRno096LPkySoZhv4thOgnXkyimbuc+MOFIF1mbfJmVNz55rNpbNqf5k9"
    "QmiPEH7vfGAAsCNCosn/vIgDOVKLvTn2gsB3BsaSd4Gsg07n1affHnEWakCuDopICb7rcI"
    "hUpDSQObI0Nuip4LSTekYZzGpvXVJ/c9bjV+ua4d2JdU8U5iOlP9Vo1EeJgrVYrY6UsaaR"
    "7kkHKhVuiHyCRYgG9JFkMpZFl5P1EB/DKPFQorP2kVraDpT6O6ABEHp4Vtan19NFTU7eeM"
    "mIr/SwB4itIrrd26nBtlB1D07lvlB5781WuxVXdijbSntLSXvhELOHpc6y5yntrddtPq0e"
    "ELwMizNklr9t429LBOPjJKJIJxTPC2sF4jQqqXGKnZQCvQA59B57E8xe9lXemwM0HXIE9A"
    "IBXD3l3gEBjA5mMBqizDgTFlI/vkp4wAMJAvG09xWvoRt5+FNeeRwQl8AnxQc4Y48TwiJ3"
    "kTHizJ99UKdGBRrhGVCNCYjmL8IpR2OYkfHjEX4g0T3J6rKMyPvlU0Ze9m6YfD7GNJBivW"
    "xJ3ZssO5WUjMuLN8jYp2otj67fiP1p8G6+VAE8EmLqizRXcnIGs48E9x+Jd4Bm8B48uGFj"
    "HIT+TJ5nzbYDb0U9eCvonYFuMAKE+sgDnYCzA2jO5eNZcqpVZSGRPwBdlW4ZgAkVzkjaHn"
    "vyh+BBiO5mgKRSNNIjoQ40PAmJ6MkXhEVMDpfkGbCLBw+SNfGDD9E9IzhUnxTIG6YBfZDO"
    "M18pdRz5rku4ASXOi5xy82HvqOq9pl6/zLlIEcZSSgSn/Mv15WniAZ2Hnsjf9yzaq5u/E2"
    "V3/Fvzlyq+SfOOgGC5b5/cjWgYmn5XSta80zm4i12tmZ4YgYElTFJ1Z7/IvLepUWeFyWOE"
    "YXJ+rHlvMLGFKacimpo+Omkh2FZvtc0ytmOzjNksY6vU2xKxoKmbMKnfQf/g6oNNQQJe4h"
    "7kPNVqgO70LcipXNjY150QdHEUrzww3aZVWalZHjRh0C5h81wCVx2t9YbbtDXrxpR6hIU0"
    "nDkjQ3GhRNjFFbfRhfM1982XDk8kCipmoaOelRBfHMdYbsEG0y0TUDrHURlDn8aKtAnLi2"
    "V4wULshurCQxkovYTaqm3BOp7arKDC7qG7S3nRrEvJOrHhbHqq3XFvZo55QmUhXwLyIR6r"
    "eDfDNGsFsidGmmzPOqYJNKkIg100aquiYe2e3GRPLnkCGxsSS5RdwL9wrLqJLWav2hazV7"
    "LFCPy4lME+S/dc5nor8DQSeIoeWiM2F2gtq1vNahXNQ5fidIHU6jBt5nM2OsaQzwVSy+c2"
    "87kc72LIbW0Dludt5nnELG+pyV2ktZxuN6eTEFZzPmcpLZfbzeXo3OFSbM6RWj63mc/zaF"
    "FDLucILY/bzuNJQECgwsLUOlWk7J51ardJINZudSDWbjkQS53VMMF5TtE9fJuEE1ZHE5aC"
    "CaPdBbCbMOP87EXaziR+WEXO4CRPtaNu2DOFtkzdoTskVwHv/GRLU5/WnOJ7dmfpT56Vca"
    "zOFF7ZQIdG6MoOQxTQogCP9o6WI859glkjyDONFCC/g1a2D/MaQI8uLs5yYuHRadF9+PXL"
    "0QkIFGrHg0o0JHpOlI9WGgx6PbEd8BUwS6/gckNdR24HeeNBThi8hdHIzlB0RnzbVN6unE"
    "roPmhgP4rpPn6+JH5VSEIx58CxbGxd0K9/iM+fxrMwN0Llv/IKZKKR3UzQOod2ruJWuoiT"
    "XPxkHoSnoXQdt3ICs3zWJag2khkkmoh16UHSqdogR4gzXyQaZQpRCSVUWo15No8p/L6nj4"
    "QhmcjDwzO5lCYJIuCn6KkcGeqa9Qn8B5xGA1DP1VXuGMXnltOcFdgnzMOBNoPIBruXmUWu"
    "ZNIM7Ee5QiYMqQT5rszUEfLxOE7xISg8QtOhegEogc4E/EPl0DmXyUOmQ+oTWQZNiD4KuR"
    "8RKpIoAyCS5/9vmCyCt4BuoPYYCxEnUjFOl5Fw1yDlQTwSHDebZaZZNgJAOk6fkaCieGeW"
    "uSLpvz5/hc1R0KIcBQnfyxbQEzYZKeRPmZwQUdBp/uQvfcJ1SRvaEXZ+Prk8/fjLQZyK6I"
    "Zdnlz9dHH+w0Gcs8e7Ycen16f/Ojl3Lk9+OoOKcYoeR3pBo/oXZz+fHKBYgyguac9kug5x"
    "EApDQ1WO6LtO8hdvLY7cWkwtqEXaLiWfXMmdjPHu65inP9GRdgnelRlDntFI3TZozSa+Ej"
    "KX8KJn6WyUcqu96HkJ1igcPUdpYyXazOVYAzNlcYbM8rfN/M3pvyUmV2uFRTqbz0Vnetbg"
    "XAb5Iw8IvWefyaykBi4wNG8vuCWDIDwO8DQ1VpTGF6AA304iv8nx4dXx4Q8nkYlj85mHU9"
    "O1xrKYNWtX2xTzRvTF1sRraefCDGFXxeooO54Y8ilTuYAH1Cde1s53EF+EIW15Mo9uZNWD"
    "+ogPQsL66LPM+KtMegPu+3xKNCbEDfQp7YayLiDxW5T/lzzKqz5UhyRpR/DIziftg+oP6J"
    "MIhO+hW5mll/E5RTilLqm+/CM3C+MPU4a/gomwk6azrbwAJMMkA+DzVHZv0ga1LHsOyWpn"
    "WyDXqWXVnMMZMsvgVjNYssAkTiStbxMeF618iQhSRvOI3lcCmqXqkvH0L3t7+/vv9l7tv3"
    "3/5vW7d2/ev0rxLRfVAX10+qPEOjdDNGZsq4BaBdQqoEYKaD4qSKOFlsKGqlXRJE7JyQQS"
    "LlZIL0AXk1Tqwsa5EvgngYZUhDyYfUC3sDbeRoqZkFvBXg/toykNh6C1qeiRhKiPztWFK3"
    "H2+OgaFAmSKCulG+pXKqaw+w55AGqs+jdJrXuAqFKABUEScxl8IhXjaSDzq7BI6YV3gxk0"
    "iIJk1IU8ioa6Q/lkBkqxH8XYBNwnUiVWZeq6nJm8cIZ40U0/qrt5G1LLhWkZMBFd+iP14b"
    "j79JIfeUsND4rF8usbKsVyQ7PacFu1Ya2QUimhdFA4WZnMVx2Po8dyG2JwljyQuPqomSXy"
    "2ViVs/0qZ7QT6mfN4ii2OXWb59BOHKWWxqfdsKtfrq5PvhwgMRMhGd0wFel2enx4fXpx7l"
    "yfHH6Jg97inIVOSDDU+np+en2gdu6iENNoTtatZumcfFc9J9+V5uTzGlK3x4VrYEfNi4ZG"
    "uJYoLbYtuV6kk2iG5JsuO8CibNkxVReSMNRtxOtIgestdSuAZy8CWBpxUGIZ0+UZaZDqOS"
    "G0uC+Nu3OnyQ1fHSibp/qeMzpQ4Ywndz51Nf6HuqPWObrlzlgvJVQnRpatPWRtXQ7W5WBd"
    "Dj0jl8MhaLjucEfja4hLenVOBjyvs8i1UI3q4pOdRobqSrOpdnJrRl7MwqcZqFtvMl3i2u"
    "VqK2r1eaNWGYGWNKTuvXnTwGoDtapvdpBlBRvD2OiW2Lh6B9HdfdXsQr26G/U0V+qxkOg2"
    "qL9fXZxXSQEpSVFqpW6I/od8KrZ4l9KBK8GoVxuKGkJBVpANHJnlZln9ZvbH/wM00vY9"
)
