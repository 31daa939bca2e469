"""Key pairs of people."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "letter_keys" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "person_id" CHAR(36) NOT NULL,
    "number" INT NOT NULL,
    "public_half" TEXT NOT NULL,
    "derivation" VARCHAR(80) NOT NULL,
    "by_password" TEXT NOT NULL,
    "by_recovery" TEXT,
    "sheet_on" DATE,
    CONSTRAINT "uid_letter_keys_person__f308cc" UNIQUE ("person_id", "number")
);
ALTER TABLE "sessions" ADD "letters" TEXT;
ALTER TABLE "factor_challenges" ADD "letters" TEXT;
ALTER TABLE "feedback" ADD "letter" TEXT;
ALTER TABLE "feedback" ADD "letter_key_id" CHAR(36);
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "letter_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "number" INT NOT NULL,
    "public_half" TEXT NOT NULL,
    "derivation" VARCHAR(80) NOT NULL,
    "by_password" TEXT NOT NULL,
    "by_recovery" TEXT,
    "sheet_on" DATE,
    CONSTRAINT "uid_letter_keys_person__f308cc" UNIQUE ("person_id", "number")
);
ALTER TABLE "sessions" ADD "letters" TEXT;
ALTER TABLE "factor_challenges" ADD "letters" TEXT;
ALTER TABLE "feedback" ADD "letter" TEXT;
ALTER TABLE "feedback" ADD "letter_key_id" UUID;
""",
}

DOWN = {
    "sqlite": r"""
ALTER TABLE "sessions" DROP COLUMN "letters";
ALTER TABLE "factor_challenges" DROP COLUMN "letters";
ALTER TABLE "feedback" DROP COLUMN "letter";
ALTER TABLE "feedback" DROP COLUMN "letter_key_id";
DROP TABLE IF EXISTS "letter_keys";
""",
    "postgres": r"""
ALTER TABLE "sessions" DROP COLUMN "letters";
ALTER TABLE "factor_challenges" DROP COLUMN "letters";
ALTER TABLE "feedback" DROP COLUMN "letter";
ALTER TABLE "feedback" DROP COLUMN "letter_key_id";
DROP TABLE IF EXISTS "letter_keys";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXetz2ki2/1e6/GUyVQwV23l4yK1bhW2SsLEha3Dmzq63ZIEao7HoZiRhwu7O/37P6Z"
    "aEniBhwELpLzOx1Kdb/Pp13uc/RxNuUMupf6GLz9wyqH3UIP85YvqEwj+SL2vkSJ9Ol6/w"
    "gasPLNH6kS60sWgnnusDx7X1oQuvRrrlUHhkUGdom1PX5AwJmsSeMWayBzK1+ZA6ToPMx+"
    "ZwTKAnh5gueWR87tSIyQi3odsa0ZlBBguvFTRwKPRch/9RpukuklOGzy3dgZe6aRCH1/Fj"
    "DD6Er4Gh9jzujJl/zqjm8gfqjgW6//wXPDaZQb9Tx/9z+qiNTGoZEfBNAzsQzzV3MRXPbm"
    "/blx9FS/xNA23IrdmELVtPF+6Ys6D5bGYadaTBdw+UUVt3qRGaEDazLG/6/Efyi+GBa89o"
    "8KnG8oFBR/rMwmk9+p/RjA1xNgEJ+4na9UfTrZuGU2d0rpnG/3pfGaLQtE63r/VafU07Si"
    "wI/JrYXHmPhpzhYjKZi5j95y/Z7xIb8fQIB7j43Lx5dfruZ4EGd9wHW7wUyB39JQh1V5ek"
    "Av8l4DjrLIn533rdTjrmAUEMdsMcuuS/xDIddxPg/QdL5Jf7xwfSh2q/4CIU2PPEcf608E"
    "HnW/NGIH7d/D8BOYcdL0+DzsVV9zw+C9jBuZiGJey4l/B7EsBfjHU7HfgQSQx6+CEHCPnR"
    "RP+uWZQ9uGP482zFDPh4n8XR9l6c4Js4vuKQSuJ7CQC55oRmYRyQxZe3R1f3/3GAiK+AuN"
    "++bvX6zeuvkZV+2ey38M2JeLqIPX31LjYfQSfkt3b/M8E/yT+6nVZ8QwTt+v84wm/SZy7X"
    "4FjRdCOMif/Yf/QX3hqjx9Axhg8G+vBxrtuGlnjDT3hW2+Sryckk/kRn+oOYJEQTv9PjDH"
    "pyIwKDkMY3hN6uZBy87azh9ZuXc4C2xB2bDsHjfKA7VF7adWIaDaI74oamBnnSrRl1CH4Y"
    "3M8fgIQKUj4iFuePv8ymcOE7ZKhb2BqueNN1yMyhaUzDroe8Y3dsBKNRewqDAlfhUstyBL"
    "1tPoxd0cvI5hNgR6A75CfqBPgtbcTtCbb+7kJj3cXeB3wGLIvLRedyUxPd4owSPqUMOuW8"
    "RhyTDekdY9yFdxZ+ILAwY/glA9j7/s/R4S7fBSuTfbqnsjIbHuzrmZjDOtazuZfQyikCdo"
    "ysgtfpuzc5gH/3JhN5fBW7UV3AIh3kFptNBNBt+CIdtlfyXvWJywz10cd257Ld+QS9QceA"
    "9R1rdjrd285F6xLOOjgygPGnxh3rtZpXop13ht+x7tdWRzzBg0Y8uYEr8gbpbOAWbGrEj9"
    "Y8k/hrjjn8NXMKf43PoH9qJifxnHOL6ix9s4TJYtM3ALpdzV/wZL+M0Hm3exXhgc7b/RjC"
    "t9fnrZtXxwJ4aGS64nG70we8S8KitJ4oc9O4E/liJWNCsUlOlqTHJ3AvolJB3MFj6BWWgl"
    "En9w798x7u4AkwBeL2xgt9CBvIpTax+bxGGIxjL9/57MVPDgH5EnYWrBTYbUmWZD9DPuPe"
    "h35Sdpj50GZultDxZ8re8u6mw7r7H/ATfvn15OT09P3J69N3Z2/fvH//9uz1GbQV35t89X"
    "7VZmx/wm0V2X5yn61iCh7hxxfhBvz2Zb6bNmUDXudhA15nswGv45dIcZlaidMlFacj0zp0"
    "ua0V076GaZ6hg/UOqAOY1bVq1tAlMBv8QYduQUSjVNvUa1cCVDzxi6iq/fZKU11QU12Ai1"
    "3Ojsun5tBJYX08uo9fbqili5+bnJMwe9rHjg53ZpZPvcPtr51z+hKxLHY/wHMNz68tZ3A9"
    "538LGNuebVDSgYRMRD+oihuhKq5B7oEdn1qIReN/TON/72vkHmZr+Yc+FAy6/ze3heoOGT"
    "Jgyg0+AcqkBLDfoddLAv85Ws6V3AVIJyGFkxxb0+9T2GIOYBfMqD9TYei1gNrfF6Kn7zAX"
    "4g9xGoYG22gM6ouAGWMUUmiukmtSb7EUscZjAJRUs1KqCZZGXrEmIKigXHOWR645y5Zrzh"
    "JyTbCVCi3xMNV25PeXhnlvaz3BY8TmIjkRH7lNzQf2hS4SyuYV3MQBTkIWIwGPbX0enMyR"
    "1Qe/Hn4zlbrIi2bvonnZkmf5/rWPH7ll8Tm1L2a2w1Odq2ItVvImI6+tNhSNc/Inn/kcXt"
    "lEJw5IqdQgfjfC1mdTHVgEVAJKrSEfiT+EJ5PHSEijoEF1yyVz0x0n+ZDdDPEMzaP4f4Eb"
    "wm9fOavjttRe2bfxyyp585xPr6t3Q7zMafYZNnLaGSaerzy5/uAzm+mWNvZbrj21+lGTRc"
    "r5weicwgkCws3EdGHFyLOkToDSpij+cAb94mlCTIMcJ0+t3QyxZT+J3kS3rGcLFuU/teRe"
    "Oj15/y7YPfjHqv3Su25eXa0XF9QB9cMcUDClsD8lSolTavly5VFl+s1ysld9tL3qjAR0ZK"
    "6je5dtm3Bg8Jkr3cfn2GyITmHCz6pO7k3jHo8QYX+lT+bQt77CSeIdP0GXaWfXHkZFjzTD"
    "fIAjsIHOZ9SoYRvRJ44216ElPHO4NEBzZi1ED47wfUNdlAM8IDqRPcCa/EAYOqAJo/OAjj"
    "ieoLKjRzp1fyh3eTES/ufNgfnIP1F7UISv9ttXUPGyA4Oy1MMWtj2GqZT1MYopvIGvKghp"
    "hEjZHuO2R3EjFDkFlhQbnQMlW5i7di/lKUFI6FeS4ZOYGoEU9imp1kJFH5HyMJxXVHdoGr"
    "MpX6xkNC1skpPJ/E2Y+LxwRWJw6kg2TLBcyFVN9AU8JsgUEpx5yf7BvWBaQXQithlQYlNL"
    "8IgM4wMs8ynFs3D3wyndXnk4kGx2bxyE/ea9OpcUihOJHutjpBY7JP14z3YbjFJuwX3wcP"
    "A9CO/BktxFt8wy2SM1VipBko1W3lEzr7m2A60IHxEn6sHOuPxD3C6wfNEVBW5JDGT7QBg1"
    "8aaQt5GIw7P5fCPFyFYGDutGYAB9wOFmIxPO3HFD+M+MTNtxobeFDAEEGvKAPeDQsp1DLB"
    "jLVpqP8hzXSvPxIpoPJVLuVqQUx00RqTIgUILlSwmWLlwNGYH1y5crL29LNCsUVj+ltsPZ"
    "T46INZ/qpi0vLxE4Lq0DY/NhjDZRNpsM4FKE29BkGL5e8yREZP+xfRAPDy2c8cxNi6jf4W"
    "jieqa2+STcrBtkDNcvdjjVHWfObQMkUxkf54fnB+l9RCtBCMPr1gi7nNsYW2fUoZVmAyEc"
    "7ouG/xRJZYCdQe8Yyrl43Xut4GsodT27CXbvsxowWcJGImwfspWGHyqkZ/ENAhyZTUgwKc"
    "Kygu2QTERswxdl8A7/PJLkng5Twnf0r0qyFFXIPRSZrby4R4iUmjp253lrPoFnptl/SVAl"
    "/9WT4zfv35ydvnsT2PyDJ6tM/b5bRWiJzgaWOdTwSEyC2qffM1CNkVWCHV6lsGj9Xz+iq0"
    "gEHgX6iqtu55PfPB6NFGOPg4usEIscoaoE8Lt2fYfr3WcQiqzxGFkloN73Gg9xVgWhD5NV"
    "QRjcN/I+71lEPgzTPFNEPBz0yyUhfsHsk5fChesoLWlr6HVtZdpWbKhJX7DccqJsjkY9Kd"
    "XojHh+KMKR3zEfGApjzHP0qpMuWg516UWGTca+hBc4oTl0aEvZJnAHi4mL+xm0YJRjyP1m"
    "TehhBGjNoxNTUTD68JGmHJErknrQzY/GUps/t6Qmy5bKXtgh64BYgiL5IDCxaMHbZkmi9J"
    "Evc9v05KGWdtP4r1beMo5/KOa8YBxXH42IR+Wd5J6qLnSWo53N5Y/ob+J4oWeeOzIlYmgy"
    "1EV+ywFFraHIiInXBEkLpt/HoKiWnNrArobyhut4C3FmABiYRkbYK2UbvMswhSgGmPCZKx"
    "SjUwyrG80sYnOLom8OahRlGAv0Dv2MTHtCjXBacuHgTW0ZcCd6Rsdw8cFwPdpUJgIV34ia"
    "SfGZUnfsNJLqUOnqLbOIBmpKuEo9ilpcLSqg+oAOQQ/Sj8jTb3owE8oMZ7cXr7/2nnPnKo"
    "3oTq6FVUH+sGw03HNFeJ0olWJ51loGFYuzAxYHZAr8yRtkXY9SqkxxpfP1Upn1f6AJBtZk"
    "o10cplPummWe4TC/XPisjtGqmS7zTBuBKjS//cyn2J9B52hXTPquLWeBUFt0F0UI1RYq8x"
    "byJPwi5rkQiTLN5TPNlUTh1x/b3HWtVNtS8K62SuXneq0KpKmaYGUbHZbMZOo60nJDXumB"
    "5s239nCbwLJFdc/PwvIz0Q0qdWUOGc5sG1NKzWGJpMUH7G6YZ7jwK4vOniw6gf4vp09Y0L"
    "4yyWC25g8mV77muLq9ma4jtQMlEZeOBSjZhdQTJvtV15LXItflpEkPgNxh2J4ftqgUC1cF"
    "WmQMffET2kK8205YVMRVgWYbYfjAmnEiI6WxNH8AlUgg9uQFgMXir3c2zjNuqTIkJnjR22"
    "q9tXbV3eMEyzIKYU9ELmTz0Es65Vh4WDx0c2aYbou5dmoUT+jtyqNKx3YaMJu2mZeXXlaG"
    "MvDkEAkKheG4Tn4b8wmeFTArQ2ozZ5kmTB4g+gAtzZhP2CAiNReavm06ojZWhHL80lHwyv"
    "Tsthk1qXY8MlrShb28IWzZhmlANzUvxRhw7tLEbAuPMWDYqTWqyxGkSdvn8UPfUyde0RHZ"
    "Qv6K0KfBkGhUF7HF+JUuygK3/YsafhJW3/Qqano0U2BrgnRp8DdKFxhCZFBXN60GGVocnQ"
    "PQadjBHrDiRJ1Mbfpk8pk0vN+xsNMaroBF4Ns20YcN+Qb6Fq9qaHGXwgx8rWMaNFLbazMb"
    "uytzEmNKxDVW9sgy1QLKDEN7LH2/AHizgXzKohZ9VZzshdP4p0kM2TJvqnhwmDdgVOg9Pc"
    "kh9J6eZAq9+Cpu089Adn11Uo+0zDAf3XSvWtqn9rdWpyGcoLQH84nCbSCeN3tfRKlRfK47"
    "j1ijVDy/bF1ctTvBK4MOLZMFb/vNL0Fvrv6IvTUvLrq3nb6G9UxF0VPP5YGLGovL98Bx9M"
    "Lv5bF+x2C0L9p187LVIJhCQ0NO/Y51mtetoEucr6C/i6tmr4e/GW8G3XFAMHHv2OfuVfuy"
    "+bvWa35DijG3TGDoNUd/Qhr/7U3ruht5b9MJ91rc3vSW1DPb8WlvO+2+/wKrwfjPv7Zu2t"
    "1L/82U2iY3/Hcfmxf97o3WvLzEd9JdDaXH0LvgU7y3wZdcdC9bPe3ypvkbAI2hso5m2Poc"
    "562FM+1PHIXfHcyceBOaOvFyOXdyzJ4m2vlDOppoFudM8mzFkzxmkZNss8hJSkpH7xrMfc"
    "z5BFVQl+/cecm/+3Oj6xModHOUuZbccBF8QyQK4fUIS1GgmE3apyjzFb0hwCev852/qw7g"
    "FMO0FKiKoBymqSDOO8gvoxeqx+U1V9BmQFsm9VVWzY/ly9p65VWxsh9e1Q2h1JC51Lz0L6"
    "gZQo2IV3JDRyVItBiHrG4eFOT4QICb99Q4E+DrMZOLiQ4JBNbOLCXx6f6HV+VCVLmQEp1m"
    "e9QMhVKjFozy2G58x0tDru7mQ4K2THfzVxF7l3k7e69z3M9TyqeeO1euGzqSMC0Uhg+34I"
    "R6lhFR4o8/YBhlYBPxtEGE8QE3FhgnSVxqYcpw7kgDhylTsom4xPTreY9jP+NuLltc1Y+R"
    "pPUl/ejUWbers+5Ch99l6DZMJBP8SeK4i7VYeeINvbbaUDQu4vmjC28ajM/26lfp5AnOWN"
    "wyno3W75zIzo1I+PY9llS/Rxu1r6jP8PzZ/jhoLf+IhbdEUk35UDgWMT4Xcg08d4T4gmb5"
    "BaG6bZkg8gTj+NXkZSmvZc0vHYu2GqiPFyfqgN4x+l0Umw8lxgw6keW+ZM1FfF0n37zf9V"
    "qk2fQri4lUKf6P9+aJYCmxlWla/nnkoSRWNVPpLkt7TofmKacjboiiSoLW1rxxy+CbV17H"
    "ssA7L8QqwFduaiX3aUts4zjqNPvtbqd5hWZmfKZbd+xvXVg42lWr+a3VIH9wAA44Bv0Jzu"
    "yr7gU2tTic1ZtYTo/zODEcZzsxHCecGF62yk+JYvWOc1mlj1eYpY+TdmnhekALpRMNkSiM"
    "szAuGcecpbyPvM/HLedX4WOEFR+5nv95wPwJzk9yq/mU5rIA9/cg+TscTo8OFrFNMM17GV"
    "Ep6kumqFdM5DaYyJKcWJ+lTJp2WPmvVp5Tvkyb74hqCgHb9TyzQU6ec1ucACgr41EBUu3Q"
    "puK8wK8RWUXvHT6zh/Q+NTXpM7v7Uco/KeF1b+fOcYkPnUgKFnlDb5KAJUL5UpGj6at7iL"
    "xDnfH5SyzugwgrLZv2ovSRhYckG+/N0KGk4wPF+MX0b/sKUzl0BZxkT4vsgSVFmSdm0zCt"
    "XM7Jpyuck09fl0lF1B2NzCH9jCFBRylCV/h1bZXgxUVDbRy0zGFKFUmvMehI6GOm8CdaNj"
    "FcmNJHFKVevSbXnAmhipN3pDfDf/9cJ1e4PUTBeUeWChzYVH/0ygJOTDZzaUpM8j4GLBhY"
    "KyKupCz2pIPkqo1sPlkX+BqGWsMexEQUDHtV4uImTNgzxMXQVOdFPUSicivH0w7JHVtUoR"
    "oiq5Lqb3O9akj4wlz+Re75gKCC1/zbHJf828wr/m2ciRLRwIXAXVIodNehKy5jzbuGi54I"
    "CWJ1LkTRDTEmCWizlTNRqh/axURC4fLi8EkaVViv9iKu9a6rD8cTylKTzIXe1lY61gftct"
    "ukbPoLZZgawSDTMXd5ndybxr1wbMc0b15lcZmWuk5umRwCWosC6K8Y9+r8LKj7s6zrM6dT"
    "l+gjF4PXSKq/6V5GRe9T0UhDzU1NEgCD2wjSPw2oxdkD1lWqeQ75Bp/A0iEO+qligqcJyG"
    "YOFc78r+5FB849CGiYZcnrCeMBvKRLd0zUkcdWNeLMMFAA87wKN1WvgtPYxNJNi02EN//z"
    "xT0V/Ky1aYuWC0ITVCukt1h2JFlkCiugFRhjSZQ9TjWkxIMNVwgtniLsd4SqxD6IG2vaci"
    "naVujZ4nxieMPmXdNhmmes7JIhvR0Z3Dt0i8AZIlFoxtC09DQ9+2rpJSCqTGLqbYgsE2qY"
    "usSiwIEapaqg2L39vFZz03BTQraz1W9++yoJ2VtzgRlT82FcJC39kkDhmYKnY/6baoNFql"
    "IoO41DhEjhmhZkZJsPJtMtzRnrJ2/fFWJak6QVPGh3kIQtLMXlVSJFiH44FVxJ1Eg9mXz6"
    "KEWH5L+qra6YLRrlr5jtJbt+9QdlpkMsfQFfxn72qwegTdGLeRCpsc3vZDobWCYmpRZqE8"
    "fXjPgdiUzcAENqpeydDrahMX2NcsQHVJnOyyUJKU9r5WmtPK33VvDUKCQb++2rV2ssj0z8"
    "LlsmfpfqNVwE2ip7ZedC93gFvMfp+Cqv7N1i/EgXoiBJEmQsT5IOcpgmfjWYQ5f8lwDjt7"
    "PLN3QpDGam5ZrMqeN4L3EbIEaRiyBRvyheqih2wmMH57EpsemfM9OmgSU5Oi3ZZaPidBXY"
    "AKsu4m2VjooVNR5SY2anHOvZuEeIFOiFQUcOUgMQJ6ZT6DqN01UA+j2E4Ywo1ezZ1NSLaP"
    "OjRBsJWiWz5G1b1IJ1aMyK1U4IkVRu6e4ks/+QT0SiOVdk8mO0UCGFVOLK4b61oKUw7qao"
    "7mY+pZzO55xbVGcZCrEwXQzqARDuCmtfxtzv3Xje7V5F7sbzdvzyu70+b8GBLbCHRqZL0w"
    "8TFUHybC1jwiYQRTcJ7UduU/OBfaELAXA4FDUGqKfTv/W6OUxIl0+XG8bW54ESPLyg4LfL"
    "KsP4/KbV69+0L/pSbZ5uZflPXAWvTbmZKs2ce/Qfv9xQS0TNZgPuGVG+8oNkOLJw/2sPJi"
    "kJWbZdKoB0rXEqNJF5TFQy8atNXln8Eb2FvTIaf78RBeHq5B7/dy9tQY6fxxveYgG9D+Re"
    "xj/a9zJVLJdKYJGy26aYyDbNULWPIXdqrvIgXme0insMe8SFh3GWpsl8I3kIFR/JI1SGuJ"
    "JckTVliFOGOGWIU4a4vWfwyaXVqlTq4L2Be5ZH/j/LFv/PkrEUy/u+wB0cpVIRAEqj8qIa"
    "lRB7XGARR6nUIlZaKqWlOjQtVcopsAVYQw69B7n11wIbPfoKawB3qdQSSzpFmeUv9WwlFq"
    "6W3LorkT3slfjvI7X/0H+uk/upblPm3nu1XVFz5NqUfiA23NkOGcPno0bJyzxmU30o3aHF"
    "uCLkfZ6azn7XgxXUV8mBcyh4xFCabK7UOiW5U2pKraPUOkqto9Q6e9Y8vMmjeXiTrXl4o/"
    "yr9+wK5oy57WpFUY5SVRDr7QcKVD719WVbigRa9+PH9kWrQQwTIR+6ntHvjn1rX101P7WC"
    "Bk8mfOQDDd5/bjWv+p+1i1an37ppAHerW+5YG1K05d6x3sXnbveqQZzhmHPrjl20+79r0F"
    "3n4vcGGZruQoO+2HABLVsXmIUbmtKh707w8tkT4D5BHrrINguRKC+1PF5qU8Co0EEWEFQQ"
    "320nVEKuqSinE6apHMRbTmxq0wf4HK0oxDGyyqF8fJqH6znNZnpOEwvZi0rHdHn6aFTQ/p"
    "JCvUcrTPDkYM0wyu61Z8CXqrwE4CtTty2JlNVrpZlmqfzcj6GmnJiuNSdEltTz/Ym340lc"
    "HgHq+V7EacbuF3C6Pki8hmPTAmErRS1eBKlqbeBozCBcvtzW4FCkz11PH0VXN9hTVZfTlP"
    "KplcbhFIDpK7Ud+b6KCD3Y+rMPphtgFz9hP1UFCcP5qbMNmG5kT1UCapf+Bc2hiCE5SqsF"
    "4L2qrSwEIBvldDTAUvY6mYr9ThxgGTEopU46nEx1x8E8GwQ6My1h2xdCkJhxEa8iCt7PHG"
    "rIUmXikekQmQ1QZsAf68446XCwr0FVletyCTK1Fb4B/sxrOHuF9HxxwuplqN9JOPtyXxWG"
    "PIV0K6CXyJy8/cyqIdDo96kJO2MDx43MTrbgw1GyLVAlLw1v2jby1YnTqpku80ybjmaYDu"
    "KcwkCsUzKHKZViv4iemc+BmdQcStkGOyxJrfZYmfeY1Ac5UiG0wXyn0asZL/OMS1GxqB0p"
    "TLRf2ewwzEh5LB7DsW4hU/xcm8eF30+V1EAph9I21NPVhsjT42u685jKIyltflQNO+RP1F"
    "4IJ5vnKmO9vi48f50q4iV1+5oOZ99zV1cRFX857/58UD1/H1YdKd8WomGF2n0aRA4FrKQ9"
    "JM67JVHrMtrn8J+cDiqbmyTLwK6t91AJM6t5PFSeZWNacmMpVqYIq5ZtZ/Ju8yiDuN7g1O"
    "MT6o4BMjKgDzPMf6a7ZK5j0OiIYwFn2W8D/oWWoV8wxlSUdsYWvq6/FrQjLoeOCMgSNKVw"
    "0C4HwyLTj3TR8AxOWGBIVJeejzmFWxZH1BmWjx5zmJI6RgTY1G0Iq1UAGvaoi5GgqxrBIb"
    "B+kWiKPUIPMAOxcWFlwDc6XjVrPqVMxufKNfSTQ7wGNTK3gZoaZLCQbbEVfg58nvyqfFay"
    "SHiuZ1/MEZ+bWCGavjRgqmDdEoiEtRUGOViQRWxCXvPKxRVu3xA0ndkwFRmO9usjskLkpQ"
    "7K6rU/dbQ2hkLByaqZcFo2Ly+1frf/tYEnGZw37lQ++9rs9b60fpePvbMwfpTnctffemYv"
    "eRAnZ6pHdYsa2TUZlnRVMEav0iTuoiKDd30lYc8GPESiEC+O+OYG6a1boUuqdaiEGj3Euh"
    "XgpaJUKnHW6oiMEIv7zJCMkLffYQK7VuiNrqxSZXnyNPEp4vFSR79ONi5QShegMnwh0xP7"
    "JDZ1gsM30LERZVI+h4VAhiBQ4d9LoRJohK/kdCqESCHsmY4sgjsUPfpCZnp13T2Oj3Kzly"
    "VdCsOW7rjEcenU70VkgBEC+nxsDjF9Oiq/heOnqz9SFsjJXpcg8YoOkX7mUOcDSt2cWQti"
    "m/AnjIj+ohpncjxDX/jVgMXQ8HIfcrCSfst2itdWSb9Vz5kRCF3eJrpjUjRDsWwT4essh+"
    "x1lp33N1/ynXVyV6XSwuxbCHghYfdHh927C1PMSuZDZl68ENH+8uK93hHiXl68X09OTk/f"
    "n7w+fXf29s3792/PXgcJ8pKvVmXKO29/QhfBCPIp2fNsalDmmrqlWZw/zqZFtJ2pxMoHPn"
    "qoJ1WfaD/V0oyBqGRIRzpEskq7UK2DBrUF8XTXkoUtAl2I5JnQHY56LAU5pfVQWg+l9Sig"
    "9ZAOdZmqj8Dfbq1vwDJif70WpI8qA4dP6IAbKNF7QjPavYXQT/S5vqgR4a0kjffMEKZ8tO"
    "5LY76nxpBm8KSeYycj7KYWW9RTslgpNvH92mBReBifUOknSnLe1lboJ+RkbRBNFqJT1ppy"
    "W2tCG7kI4xIlU5yLqhuzSzhVaI4qxPPyPHWxQjxhTkeJK+vEleh9sgV5RfmGl9k33AMzRf"
    "xbwpwt+S2zj+Uq0G0+mZbgx3XmklfNXufnOumPKem0v0oPZWGxHZi2OybIlgqZTLpIf6+B"
    "MIeWXsz+I0wU4uUItqNweNbJI13Aw/QURHseezdiogR7nXyohLayCG2q/tGRqn+0bnWr+k"
    "dFhGRVpGe3RXpc04UbZkBHwBgXwTlOV7naANuvNyUhE/FnxZEOyCoH9PbrIdHJ1OILSjU2"
    "mwzSwF7n8ZLSgYo6KO75ItHbwPsiQag8L2JrPhl0xh3TTeU9V1bQCWjUfZnvvlQlRvac+k"
    "2p85X2+aUVdOu1z9nqUZWWXqWlf5G09Dmct3xIfXX8emDzm0PKyfvmT2C2DbSK5S87FMQK"
    "2hsiWclSrA7xrGXZtodkrrRcNgiMLROJYfAWM5yoq5ec8hrhcL81UOP/wKlD5mPKPPU/Ot"
    "nWSRejzYDI4vNaSPePDR7p1E21P+xr3J3FtUXxfk54m8o1slWxL9sC4ehWysm1otq2176C"
    "4t9pnmwhp9nZQk4T2UKUo7lyNC+TWFJiR/OlnJJ244eFmBXXPTTTlkJTnrseScgYvpBgpj"
    "eCcltdPPQi0TER/C9DHa5WEfYuA9fFEDgouQdE4S6si7tZfOZ92s2+g1EwaN53xKkRmd0U"
    "/tkgHc6o4BywZz7FZYxshEz15lJ7YjLdqhPf7TdEIJPV6Y4cGZPECWMNshfwFHPbAf/gDx"
    "VQAgcCbRiPusKLfhg09JLwpbAc/ww5+/haBcTk6F9bcIQILYXdecuHB8nhKx8fyJ+zoiP5"
    "dJvwVcrDYwe30yr+SqzoVP5qfdoAn7bMvNZR9+PH9kXrBjN+jMwhte/Y52bn8gqfjEGKsf"
    "DJt9ZN+2MbH8F8mgAFPLvttPva51bzsiHOQ21MdeOOtb41r26b/S40pU+6NcPDC3PCXWPe"
    "ON2Awyt+vOZS7L/Lo9ePey2E1PrvEpxdOaItyqkBqIQfSXDPFZ7iMKGa4wOY4+IRNTE6VZ"
    "M+7XR8wUClSqJarsCaSkCqbMW7VM1kBXMU1sxUrvp4LXdAx0Wzd9G8bB0llq0ywlcgBKyc"
    "99SWIsBSOS0Fbw54Y+xl6RS1vqdEhqo25EixRlkbdt7Io64VhTlHM0tqVBPFOyIqSJH088"
    "F8og5qJ23zYez6as9MPWma8nYvY76IfjSoYrRbDWkwjMonUjLeraYUl0pxqdLEVE2rpbQv"
    "SvtyCJAq7YvSvpRB3sqTTkOpX5T6pSzIbj8Bz/bUA3+fmcPHG92VvzOhHgi/rq1SD/yJDT"
    "VbtMypHuiicK0PKTmu1994ZTt18mQ6pvsB/mGYoxG1KXOJifjOJvhPIc4zUZ6TYv50meKl"
    "/eU6qQnYfvcb5oARy8GVmZzXyN8RFAuK+SjEglyUQ8qPjuLR/WhCvg0yI58cnpyvmLCt8r"
    "ShXVMA0SiVAjUD1Ck3C3vTp9Eq2TaG7zA1mUtvoltWZiaqgGh/eah2GQoiU1Gdnrx/F2Sh"
    "wj9WJaDqXTevrpIB6DbVHbwlE3j+rdftpGMZIokr18yhS/5LLHN3gamhO20wMy24xZ06jv"
    "cSFxlCFNGzJdKKxDOIxFY3dhBPKzIH3kubU8tKWeJrErtESFVKl42KGcFAA8z85KbmMVo3"
    "AykdqHkoPg+BxJCYgOxyMWGaH7rUjkEFC4GBtOkmsXT8YmRltoblvyd3EJ+aUGK+jOqiNw"
    "OBbvGV2iaPiqVp72urlBeOaKlNRdP8zg2iOYaI+VVOUdAisjOHOCBfOxgFDgR1jPa2Hc1k"
    "3iAN0vGLpX6x6R9Dk/5yze0HnRFXtx9oarz5zsdLdWoICY+wxqmVcGeopHbgIF0AVHbaI5"
    "WdVmWn3aZtXmnbtqq4kDdIAZYsIKggM3aWJ3vhWXbywrNE7kIHLnPXKSg1RIh+aLGBMqMo"
    "eCGSHxq6GLtZgAVJodyIFSmZvmAbzEip5Kwb6kzhJ9KjTEkraFHLIWvZXuMCtuIhn0zRbE"
    "56X66JcFGGl0w3bQqfbEIDoeF2pL0XpCS5xhyRokMU9aAWFVZezHaVbi/e7hCY8yOkU2iE"
    "83t5wph8/RMm+1p4nuaiIomwgWxidJa7yOM/cjqXx6cktBW3bXpODKWszyVk2JT1+cewPp"
    "fszlTG50PAN3LDFHCsXhKpYyAe5MGcObUL23tiZD+0AIIqN5alW1gfARUiL7Om4ejrb80G"
    "mc71O9bs9dq9fuuyQXRgtRz4sjvWvv7avek3iDmZctuNc7i5dBJ5VBLZGom4QgJDCYF5Rp"
    "Y4xb9itb9KnFa5rcTOYZsPqTEr7ggUIVSoxms4pZUjWw2oT6OwjPuSOCmmk9VY+jQKy8Ru"
    "N2bDwnCGyBSi8dU5mVKXetxAsTUaplS4RnEd0LH+ZPJZmu/YSlgjhArV5Gq1sGNNBLt78T"
    "hFV22yB4VzFOeRPjQt0zVpYX41SqlwjWtlvhex+3rNq+A5ulMBS3+g2gC2cxFswzTVA/g4"
    "T1WI4+yqEMeJqhAgKw2DOkB5QY4QVRDlrSc64cPhbFoY5ihV9XDOVeFyRYHLZH3LF/SNLj"
    "XSlXKN/kipgT0dpRjrg3e1VWb6UbjVWvP8bxg3jcnShsAA/ZsyMre5S4nLxUMvYVOd3AMD"
    "OqT3WNwKE7JJIygRD9Gajgbxge4Oxx8wGxtqVbLLb+1lxOK292VeCtFtDou4D7S2zP+Rz+"
    "heeABBoAztZTIBZRvaVfqi7TufbhjRZqlAtmcEskn0tEdaNL9ZglAZ4lWYbFlWtQqTLcc8"
    "MABYc1w6LT4DEVKFfXHsHQq/0y4sScbIyuxu8aKiZC0iujE3BeRs16CA4Id2CgpEpAJsR5"
    "hGcRwxIzTKzUkws63Pfvv9WUNe72qHVyeew1cAnQt9wAoN0bmvMFivJpLKhbzRHP4AonCq"
    "SyyqOy4ZmU80lJVvSvnUAlo+hVViEF8HUyfiaGsIdc7ItIHQ0BdJ/dD2h8Bojv6YEtNAHZ"
    "HUK9SIY7IhFTonkTsQ3nDbQKdMjAYRCqU5cnrEBWZbVn9HndPIHLljqbJaV07AO4rYbDKA"
    "Fz9E8L3S2Sidjc/fy2Wf/8pZElTJAr+1nAaKkdyIkYSznW1WhyFKqcqLljnZg031TaY4RK"
    "bmt2zzWxKe+8J3vkvjt5cvV/LagQNf7gxVAQV5BSzug27MdPZzXaSNagAzygnQY+WreU1w"
    "paJmzgJWg0wsNWOuaWGBLFPUzkIQqJGWmGoXw/jctk2HFH6SFyHtGWeJ7hA9Ek3NrMUHEX"
    "TtkIm+AKopBW78lTvnZAo70ns80R+p+AQHJsA3FFsmoz/X7hg+n+qmjRID9kSACxWDIiXj"
    "bh17tUxxljdEL57pGb7NQunCoK5uWk6QatwPcq4Th1tP1GiQBUXx4I5Nddu1FjX8GaF+4K"
    "tAtuAYVc5A7JgAQnVigFjAWQO6G/Lpwg8bF0l88A9AV2QrB2BcgTNBtWYN/3C47YIQAkgK"
    "GSaIudag45lLnRp+IBxiuFz8ZzBd3H7EqfEefBDDWborfpINyFFAn9F56Fei+ITfmiHIrL"
    "KYI87r7NfLZa+J5rW8BvJQ4LHjelyKhBP/NbQwbmpkLr208O8HJu/q/N9ksgH/nv+j4l+S"
    "fyAg2Oy3zwYT03WL/q6ALP+gS3DXeyWERmIUFpZTJNN9+BcVH21eaLDY5imEoR+gmX802N"
    "hO0ZmSNCvGUEqCEikJVJK+I5WkTyXp26bc5rMFeS2QfvsKmh6375eN/jcW54+zFBN7NsRR"
    "qu0Avf62OGALb8AXJhFen70gIC7zij7q3Z5ft/siZUHAwck8Bp86fh4D5L/vWLujfb3pfr"
    "pp9XoNgqnhbI7nhXPH4NHXbucSm0uWzMD2F1fdHj6SnBC26n5tdWQjadyBcQD69jcxjj0c"
    "m0+SY3r56BKVUWmrBgOQ0UHuhWt9A1zTaJULgMpYtWtMTYMy13QX2iSTkVl/ByQ6KfVd0O"
    "x0O79fd2/hfNcZZ4sJn8Hp3mtd3LT6cD3QoU3dO9ZpXuOBLbIrbnRa54meOs6OnjpORE/5"
    "YrfOXE08S8zWesfPZA/K+3ATD9wljkLF+7ypCLpQc7HJXDBXH7qiEip6lm8gjKf2oMxpZR"
    "a74baxNth1AVmZL6jSbrUBN1JqLq/D3KdSkG8A+VifChmyYHbGGNkz/WcO5xxLcZ/J8Bte"
    "t2qz3IfVnZznTk7YNzeRKpK9lHgujtqdj92b62a/3e1oN62/38IVh/qjEbcn4vs1zClJHR"
    "e1Tl/bN6Ih6p2mpi3e37GL7vXXq2a709e6N5ftTvPm98bSvUHjtgHcor2ItPvWuum1P33u"
    "RxoKm83DeKMcnCd5dEwn2Tqmk4SOydGfNjKRhOleykCimLFczFjcJl5ommO0aqpLPdXCf8"
    "rcaKZjpEq+KvM8h/2RCs5zjFTNc5nnOelhVHC2UztQc17mOQ+Mlxv5m0dp1UyXe6Z9p+Hi"
    "8xymVLNc7lmWfgYbTXOEVM1zmed56Z9bcJYjhGqOyz7HM5sCQ6U7z9GcxXsps+bsotv52L"
    "4R1nYv+kT4TN32u0Cm3bS+Xv3eIB5qGl5MizuGM3F50/yt0yBz0x0btj5nd+zy9utV+wLm"
    "sUGMGVxgQz/eoajtPo+L3XG2i91x0sVOROFsOp9L6jLP4++tnggzumNfmzd9nDQZa7TJDO"
    "RxJc32JE04ksp7DhCdscJlLOK0lcknso3U6n46f00UJy0KbZK6QuV3twHvMqopr+VvSfEj"
    "G/3Sow6TOGYXVMjsoEIrdGuBMDG0TIAntZTVOecW1VkuyEOdxCAfQC+Hh/kKQM+73asIg3"
    "rejhtZb6/PW8ByiBsPGpkuTZ+JZFhtgUWfTqwWfAbMaJ/cbKmnkatFnnuRUwZfUWhlhygq"
    "w77tKx1cRDgdPqbAfu7RffxyQ60sZ414vokL7GxX0O9+iS+ferswskLx/1hfnqbwbkXQ6k"
    "A/Pa+XKuKEhx/mwHgeSn2vlxbs8kWVoNpLVhi5EVelhgm2ao78MNrykMiVJUYkExEpVZaZ"
    "XObw94P5RBnBJC6GvsCj1E8OAn86NZEfBbODgLhDUKAhIxDPRd5DnXgx60G+Et2izNDt1O"
    "wxexwes8r0MGGKbsk8MTNGRB2RIWZpcfl06qV3kWkdRb5G0yWoEjIc+J+JS6eDiWPmY9Oi"
    "+A66cOrE5ZYkFCQysSTB3A93DF95ySFdMtUdx0uiUzhVij+7BdJdeCtBG4YzDOXLRAFIe6"
    "lTfFTE3BXLWuKPvzp3icpPUaL8FP68b6Ij9WnL7GZ+9K110/74e8NLQxWEFAcBxXfsot1v"
    "/6PV8dXeXnomX+0N7btX31oN4kkQJVFuu7rtOgUVVRGiHzrBo3e1aHi1FNWgxmmrlHh0K6"
    "VrvdtXK576Jo20SvBuTRnygkrqskFbbOMLJnMDe36YTvlLl9qeH+VgCznGRyiV10aZZ9mT"
    "wIpOcYhMzW+Z5zci/yYmOVsqjNOpjDlpqucUnJMgf+Q2NR/YF7pIiIFrFM2HC25CIQiPbX"
    "0eKCsS6wtQgN9Opd3kotm7aF62pIpj/1mnA9V1imYxrNbO1ilGlejrtYl91HPpjOhD4asj"
    "9HjOmM+ZyAM9Mi1qhPV8Da++CuryMIey1OpBe8JHLmV18gWzPQuV3ohbFp/TFBXiHsZEvS"
    "G2BST+lLmf6RNWkBEDUr8fh0s9X1ANBsakDtEfYFjM0Mz4ksKdm8MVtV8iu9D7YULxF1MR"
    "VlJ1xuj88PRmoUkqAHyUSt1NqU4tm0ZEKensAPg6cawWn+EQmZrgUk8wTkERP5GgvUp2Hd"
    "fy+SxIEs1z8yET0DBVlZSnv56cnJ6+P3l9+u7s7Zv379+evQ7wTb5aBfR5+xNiHdkhKWps"
    "JYAqAVQJoIUE0KhXUIoUmnAbyhZFfT8lLeRIuF4g7YIshlSiDuhSCPzJIWPTcbm9+EDu4W"
    "y8l4KZg1fBSY2ciogmUxbrDIjqpCOK7XiVA2QJHATJSQqlexoXBVO4fcfcrhH5fz95MSY+"
    "QgHYoSJ/KjqfoGA8tzHTC5NCL3wb7KCRdJIRxZgEjTkc45MFCMWW9LGxuUVRJBbvRKmkBR"
    "Ybooas8iSGW/aBUi5sS5s5suATysPe8EGBJ6xQxO34a/z1OYVivNCUNFxWaTiVScnkUCrI"
    "nGyN56u8P056WQDhpdPGh37OovRSASCd3Eha9GWRyf/TSgTctPq3N15JAHdmC1r4KpFemr"
    "vpBQIwzVtaWGxaeYHLVr/ZvuppzUsxslcLDuWkIJDWr1IgpCW/VEF6EC0mlbu8bTUIJpLz"
    "nOde3sdogzxESkAvv4Au+YZNz5gldalPGc+nL/Dmg5Pj916/dQ0Hx8Jx6cQ/cS5k9sh+q3"
    "ntHz0y96XmUh1a3Xba/Ybgczbak6vO/mBPvs/ek+8Te/Jl1c6HY/AuoHWOMtKFcE1QKmxL"
    "Uu6mkmi69HtaLoV1Gdg9qhInstjKRbyLtMrGRpUmDFVcYmPEQeRnLC1vS4704T6hwn1j3L"
    "VBSr2BbLfiKNWPnP/CdLTpbGCZwxRrzarA9AjdZhHpGzHVvkrqYEPSlYFGGWiUgaZWyEDT"
    "BAl3OD5Kscx4b2qrTDL6ss06Q0w2quvjYAup9TOVzKmbO2XleVP4PHV+6RXMGxQoz672mx"
    "2dVSolUH6Io/U43r7NobWBVtkVOfBdTMcwLVRP2WteQXSPX+cr0riqSmNKmUbm0rQL6m+9"
    "bieLCwhI4lyrOXTJf4llOgd8S6WBi2CsFhviEkKMV8AOzotlstn+ZfbX/wNSA9yE"
)
