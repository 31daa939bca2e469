"""Files name their owner."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
DROP INDEX IF EXISTS "attachments_complaint";
ALTER TABLE "attachments" RENAME COLUMN "complaint_id" TO "owner_id";
ALTER TABLE "attachments" RENAME COLUMN "entry_id" TO "part_id";
ALTER TABLE "attachments" ADD "owner_kind" VARCHAR(30);
UPDATE "attachments" SET "owner_kind" = 'complaint' WHERE "owner_id" IS NOT NULL;
CREATE INDEX "attachments_owner" ON "attachments" ("owner_id", "owner_kind");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "attachments_complaint";
ALTER TABLE "attachments" RENAME COLUMN "complaint_id" TO "owner_id";
ALTER TABLE "attachments" RENAME COLUMN "entry_id" TO "part_id";
ALTER TABLE "attachments" ADD "owner_kind" VARCHAR(30);
UPDATE "attachments" SET "owner_kind" = 'complaint' WHERE "owner_id" IS NOT NULL;
CREATE INDEX "attachments_owner" ON "attachments" ("owner_id", "owner_kind");
""",
}

DOWN = {
    "sqlite": r"""
DROP INDEX IF EXISTS "attachments_owner";
ALTER TABLE "attachments" DROP COLUMN "owner_kind";
ALTER TABLE "attachments" RENAME COLUMN "part_id" TO "entry_id";
ALTER TABLE "attachments" RENAME COLUMN "owner_id" TO "complaint_id";
CREATE INDEX "attachments_complaint" ON "attachments" ("complaint_id");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "attachments_owner";
ALTER TABLE "attachments" DROP COLUMN "owner_kind";
ALTER TABLE "attachments" RENAME COLUMN "part_id" TO "entry_id";
ALTER TABLE "attachments" RENAME COLUMN "owner_id" TO "complaint_id";
CREATE INDEX "attachments_complaint" ON "attachments" ("complaint_id");
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz27jV/isYf2kyo9XEzrVO552RHWWjxpfUUnab1h0aJiGLawrQkpQVdbv//T0HvI"
    "gXUCJlSaYYfIkjEgcgnwMC544/DsbCYo7X7j4w7h8ckz8OOB0z+E/6Rosc0MlkcRkv+PTW"
    "kS0ZNpGX6K3nu9TEjobU8RhcsphnuvbEtwXHtn0xZv7I5nfEH1GfjKBXxpnVJjce+/2GmH"
    "DbI0NXjOE+g59T7jOXuGLWIhzGcRf3LAoPQD32F4+IGSdAPmXcZG18DkuY8CAwyu6GnHIb"
    "fhm+uIPBmAsD//s/cNnmFvvOvOjn5N4Y2syxUkhDP9iDvGH484m8eGLf9bj/UTbGN7o1TO"
    "FMxzxBMJn7I8FjCjvg0x28nEt9ZiWYwKeOE3IruhQ8L1zw3SmLH9RaXLDYkE4dZCVSB4+w"
    "uHZgGBeXA6PfHRjGQY7NEUWCDeElU3CcIjZOGMTgDh/hp78eHb18+fboxcs3716/evv29b"
    "sX76CtfN78rbd/Bg+zwCvoSqLW+7l3McAHEjAPg+mJF/6UNMC+gEryY8GAe3j5PAdOR9RV"
    "4x+1zzAAXmwdBkQXFhxYfDu7YMGYfjccxu/8Efx882IJur90rk4/da6evXnxPA3xRXjnSN"
    "5CsBfgUj8P7QeAx7fHTA1vQJEB1wpJ2tF/9hDqJdAOeufd/qBz/gW7H3ve747EqTPo4p0j"
    "eXWeufrsTYYNcSfk197gE8Gf5F+XF10Jp/D8O1eOuGg3+NcBPhOd+sLgYmZQK4lJdDm6lG"
    "ar6QvXsBXfzdevvQ8FjE3QZNg7ndpWGylLsDVcoPaAq/JreRmwKckA+aLpz8Sb3v7GTL8i"
    "ommqR2C6R59KBVBxxc/D+ff+5YUazqh9du2xTZ/8jzi2t9YOW18oEYnUghMt5M/OO//Mrv"
    "GnZ5cnWcyxgxMAHWWb4X1ic8ULt9S8n1HXMlJ3FtzxxcQ2PYXoE9J9/HzFHCpfN8+TpHg6"
    "wI72lzOLq+HiJuEUR6IIz/yt8dE4e4VyeidfCcfGkfKIFYn7MZ4rZH5jwcHVkv9XwNgls5"
    "FtjkhARygnsh9igwAOcrd1TG5AHJ84iMXx32zr/25a5Aa4tfhBTSmgR7+FS2zfIyiQgVBu"
    "iTFQ5jWA3Q69WhP442DBq+ArQLoAUljJsTX7PoFPzAPsYo5GnEpCb8TU0Xche/oOvJA/5G"
    "qYGGytMVikAhaMUajYqPayZXqNchdTqDWhAKC1mqVaTTw1yqo1MUED9Zp3ZfSad8V6zbuc"
    "XhN/SpWmeJJqM/r7U8O8s7mekzEyvMgz4qNwmX3HP7O5ZEYPHpxyk62QJvaQCUWCBFx26S"
    "xemVOzD94e3pn5waLQ6Z92PnSDtVwtt21TJvkoHEfMmHs6dT3hquSSTIulsskwbGuYsnFJ"
    "+eSTmMEtl1DigZbKLBJ1Q0bUIy6jICKgETCwGoqh/OFQz48ECV82tBh1fDKz/VFeDtnOEI"
    "+wPMq/FXaIqP1mNoin3aO3YvYq3o2f1shbZn160bwd4mlWs0/wIavWMHl96cr1m5i6nDrG"
    "KGq5ctUapF0WivWDsxmDFQSUm7Htw4wJ1pI2AUqXofojOPSLqwmxLXKYX7W2M8QjVi2VzN"
    "UfU8d5tGJR/1Ur+JZeHr19E389+GPZ99I/75ydrVYX9AL1wyxQwFL4PgOUcqvU4ubSpcqO"
    "mpUUrwboe6WcxHRkBqKMSV3XhgVDTP0W3LXIDJuZ8ES4ttiwhtzY1g0uIdL/yh5sM/K+wk"
    "oSLj9xl6q1a0ejbng5K7b4b97Sv3pBO/jbcMpNCZ8cCf959X8H21Vm1jL9Fy9vD8y9rSLq"
    "Ru0baAvZgo83MI1WdgcmqbRDMI0p3IGnqghpiki7AzOQBntaPhRBjaXS7ZQKQ2gWkBhWUB"
    "8Z5YxRj6nkk+DGUtnEwSYl5ZJfpVdo4gqTeejGYV4gDQjuzFFvIWM6h8sE5QiCnA8kBli3"
    "bAdaMo5WGWxzy4jLHClWcOIL4tgPimC07Q+nzUH12SGLxZGRcCzmVlnaFxR6p0wv6yOkll"
    "+IenkvjjRLU24g4mx/8N2LgLOa7EX9wEuu2o2iW0v3Iy/yspfakTrE8+lwSEKqNrnEvQFV"
    "zns2h/V+RL1RoKeCfirucUvwQodCi3hCtpRDg0bLufBxq5h6QAi7hGffoTKc35d2NWjF4I"
    "iEirAiYiHC2AhJNhWvUFtN3GMu6Kjte9tv25bX5mwGKO2ZUi5nkoFzq1qcQpKqecLHqzLC"
    "x6ti4eNVzdTzPdKBKkgdpsvwlY3q8e1pSh3nXjuxIxWXzWCtqc7jBJlmcK0ZzADCdb7iJJ"
    "3WHOrM4cCBU0XCWFDszvx/sC3RbRuBkDVRzAYjV/i+o7QTxvday1QzP2xVIUgMnmZOqO+z"
    "8QSUIYoKEnlGYw0pFJswPhzmKKorz2XU1pha6DSUGpQ5dV0M6JrBhBAzdaDYdoZ5hHUQHq"
    "DKNxQ21+J5gXherBXF+msa6sJAjLh9Y0Ixjg5fvX317uWbV3EERnxlWeBFFOSygDKY+Ybn"
    "U3c9WV3ZgZboarff12RDOqWwTljUhWWR3ym3pUyLpZuTGbY1TNm4tEdLOo8sOpfBLrdsKF"
    "wGFx6YixayKH4l6pwEnVuwY7yXMXpi6pMbTGu6aREuyEg4NvSlcmVtZZxrfs0/RhUXwose"
    "dgbslr4wuO4xjETELK45YdR1bOYuxokyugi9g+kdWieDR2XUcmwubZTwvNecfZcJX/BQt/"
    "P0w9p+ECkk4x7xdpv8Er7XCxxBOu2wxT3HsKDw5UM+kRnGPd6ziV+05/77IERJfiX84D+N"
    "DBZqgokywaeS23GCokkZPhvbk3UURokojCRgOy1PUjM7RFr2PjwqIXsfHhXK3ngrje3Thj"
    "zUyC5weFTGMACtloCbiwvEvwZTfO/LAQ5JNMZFGNdM2i1KeEndLyfpls98QRuJGPqMpwU3"
    "KbUFkmY6ASWo6BUnobwnPr0PioJhAst3H15ufAtypCPMew+DwJVWma2PqPNiapYXowXATQ"
    "iANVmxPgX6pGqxim4tXacifbTcEtWRyrFUPmFFAB13Jly5AqCeKyuHwAPKAjcUYP9NAOCw"
    "WdAHhlZdWBWoIxcU0FtNl8lVBZ/ZQvPujSemrsluVJE8uxn0R8l40UrsztawwxovYKnQj2"
    "C3Xyf0I0X5VHZk9ew2UQ5pczF7ism9F0bmulkxnlTkqmbDqL+evUMjhta09xJjXSZ4i4a4"
    "QLSsAu+CooEAv3xRZgJDq0KI5b3aKF6Xw6Ftsk/AsuAtMspX8nZrmQImZENjFLcs4Q5lnF"
    "CCpRylXWYCP9E7yRmZMXaPytKzF+RccKk2CfKG9Kf4/+dtcobakMzC895Lq82ty+g99gLK"
    "0NjmU595Kr/o9gesmEaBzxLGcT9Q0GANLGm/KqMiCbWBPUhG6JSKeqt6CVaXRT1BoqP8sw"
    "FEwRdb1bCaIGuSCXB9+2pCcYL1UFH0uXifjwkauM2/LrHJvy7c4l9nhShQ4cPE97LgLig0"
    "uqvQlZuxEW7DVVeEHLFeF9LoJgSTHLTFhpU01Q8dJhJA4Yvq8AU0jwSvZoEjq7GriWbU8X"
    "1qjsYFx28l7raW6UU0blfaN+Wynxg3oSuLTEbCF4uqZzKHQPBE9bM2+cqDIWTBEeaRZ1xg"
    "QTTmkjnznxPqMuLN2MQndIiFImVcqMo5tYNRMYJUNjLQAtMKCEDAPQ6iNm1MTncEv8NM9h"
    "Zcgx0wrN9PPIw1hSuyxIqH7i+fPLuRHXg3oKBNqOuHPck6LvCTiOE1x2eWrVrEm8INihkb"
    "MtQ0zJkf2ZgsP19HeYseX+5T8Wut0t4SE8KQVEu0t8whAUFav4FhqeXHWBAVj9MMLXFvS+"
    "AlJk8V8TtF1byYwpflDG1L7GxZOTH5wZad00kaXd8njWe46FaBM0Gi0cyg6VCVnX259hIT"
    "NSbFbBMqy5hZNg2wqLCgpqkaqHaX8r0tcb3lPW8z2/IVJWKKzW9R+yYp2RsLXxkx+25UJc"
    "F0QaDxVODp2f9lxu1caRQqrp6eItK4qhKFXPvOxuMQvBE9ev2mktCaJ23gQrv5SlEpLa6s"
    "ESlF9MOZ4GpiRuozV9YsUdYodKNyJstqFMpG5WsUBu3Js98Ytz3i0Dk8GX+O9g70dKNPMc"
    "x9QNuIZ38nk+mtY3toykHp3IssI1FHeDaXBTAoaxNudbA1nekrjCMRoNp1Xi9NSEdJ6yhp"
    "HSW9oyhpNPRXckeH7ZtXNWjjZ27oiOpFNGopdA+XwHuoxldHVG8X43s2nwnXUujNeLB8QV"
    "R1gia7NdimT/5HQPDb2uab2BRup7bj29xr43hPsRsgRqmNIML62Xnnn1k2nJ5dnmRXeOzg"
    "JHfszO9T22WxJznNlgEIrmq2ZOka8AEs24i7/xwshz7eh88uL36Ommf5kbHM46kg1tRVLO"
    "vFuKeINOiVQUcJ0gAQx7ZXaTvN0jUA+h2k0AwZM9zpxKZVrPlporUUrZp58jatasE8tKam"
    "Qs8qnr8JksZN3aNSyTNHS5Jnjl7kpq4pxrJYnC+r8XGmOGxmmV6jIG4c7htLWkribuORHr"
    "79oFidT4RwGOUFBrEkXQbqWyDcFtaRjrnbvfHk8vIstTee9LKb39fzky4s2BJ7aGT7TL2Y"
    "6AySR1sZcz6BNLp5aD8Kl9l3/DObS4B7HA3UyoiL0Kb/NexmPyFdXF18MC6dxUbw5ISCd4"
    "c3ZsFsver2B1e900FgNld7Wf7ImuCNibCV2sxJSP/x8xVzqK+25KadKF/EXgocRbj/uQOX"
    "VABZsV8qhnSlcyrByDIuqujQ+meOuMdoYekgouQfVwTNjG1yg39uAl+QzLBE5xHcdWx+/5"
    "7cBPmP7k1Q7lUERmB5JLTLsBitylG1iyG36q4KIV7ltMpGDIfElYfxFq7JciOFCFUfKSTU"
    "jriabJEt7YjTjjjtiNOOuL2vXKIdcRs+XCgVA7jY7yvswWkqnQGgLSpPalFJiMcVJnGaSk"
    "9ibaXSVqp9s1IpVoENwJoI6N3LT38lsOmlr7IFcJtGLTmlFcasaKoXG7FwtpS2XcnqYc/k"
    "v/fM/Y0+b5ObCcXT/G7ImN4HRiHAjrH3xIU92yMjeHy0KIWVx1xGzSAcWo4rU95nyrL22x"
    "6sor0qGLiEgUcOZQTNtVmnJntKS5t1tFlHm3W0WWfHlodXZSwPr4otD690fPWOQ8G8kXB9"
    "oyrKaaoGYr35RIHigi9dPh3nVI50sPUelLA++NALVALj8uPH3mn3mFg2Qm76odPvmv/SOz"
    "vr/NyNGzzY8JB3LL7/qds5G3wyTrsXg+7VMUi31PFHhsnQl3vN+6efLi/PjolnjoRwrvlp"
    "b/DNgO4uTr8dE9P25wb0xc05tOyeDnqXF9CUmVE4wdNXTwjPB6/ymSVIdJRamSi1CWBUaS"
    "GLCRqI76YLKqHUVFXSSdI0DuINFzZ12R08jlEV4gxZ41A+fFlG6nlZLPS8zE3kMCsdy+XR"
    "4bCi/0VBvUMvTHxlb90w2u+1Y8AXprwc4EtLty2ItNdrqZtmYfzcjaOmnpiudCekptTj44"
    "k3E0lcHwXq8VHEKmf3EwRd7yVe5sh2QNlSmMWrINWsDzi9izAxcVR7dgV4vjDXC+43cQrd"
    "ufTRn9oVCEA/Yz9NAmmbjuCOKYP9D1RF28NbraUV24NGJT3CePY4JRM5jYkHeztmD7TJhS"
    "AT6nlYEIFAZ7YjnbBSWpX8lokF8oTyqces4Ewpecn2SFC2LShVPqLeSH3g+S4G1UcJ10vi"
    "bC1x4kacN5B7lQwyWcLmlRLfSt7x4ruqDLmCdCOg18jvt/kSmAnQ2PeJDV/GGh72wk424G"
    "yv2SfQJHd6yLa1giqytJrTdea07RmW7SHOCgFilTUwSaktsFUMglKUrGoQTBLtVnbbD3tg"
    "lUDYLC/yjLjkbCDgn5KWw/U16zrAv9p0mJx8ZUyHj9IpQzAVKuUC5mKNcmEoKZUdbz+A5o"
    "YqCSj95Fmnf/G8TQagql30vpCRgMcNTiC2XX9EcNMilFtBfWX2vUU8QYLzjT1GHdTo4OYQ"
    "FFqL3M5Bt7tnc7ioVit3PPZ28uUDsHVx5zqtjK0leqsOPj7Qwcc6+HiTMrSOkN1uhKxv+7"
    "DD3LKhUJUEXVaaMk3XuMCczQd7B5DJQ0SrIx2TNQ7ozQcjs/HEEXPGDD4d36rA7kuRrrje"
    "raKDJhiSl+0L2yh7G6BnOELcTyeVFvEsobYoZ+Z8zqIM+67tK2XPpeGrdoHDVu+XBfulju"
    "/TlUJrt3rrGgxPXYOhTGSfjqBRo10tgibpSIsjYNSARlbm1bAmgmn2UqRTY1rBKLyYVwq7"
    "cGrSFZuGsWqDsZjkZezDSJKp89CWF4+DgB4xY+5PJvWYRfCZ8IQ9SuQQOCi5gSnAPK8Now"
    "hXPuaNyhK8pVEUNt9/Jzwe0dKKAx38ZwPW4AS+2iRcp/21tcQkLLlfQSaP2jdRHn9TRhzP"
    "GhuTZzvllJ5auXrrsRWsNX+1uL2jXJoCf3hlgbtxseZZkbvYJ37a6Z92PnQPctNW6zHb1G"
    "O2Geb+j6lt3l+BjC7fMSd/Jm8vlUB/x4aGK1uWlEFBPYBbJiOH7fYrIq3sIPw92J7tv4f/"
    "WPZwyDCxC0RH6GqKR8+B0Eh9whnIJkRWbwgCCXqfz/PC5+a7XzPSQE4FPzhBfYWcmUJxa0"
    "X606OsrtHfSJEWhHlLjPdPqtVSwkaFrieu3dtsUGWO6JrQJml1mngGX1MZMtAfU8cpjHeK"
    "iXYX7bRN/TYIeHp59PZNHOuEP5aFOfXPO2dneTeHy6iHu2QOz+JDihMk+ozilLdpE2cUzz"
    "Cbf8YcxRGMq8IHUqQ6cKB64IAppjDQLcYX+cpomVUcUHSg+VCdD7HGkGMAhl8WrEoJmmWB"
    "l3u43C+BH2MlM+BZTIoQVfMpM2QNtANvJvjlURkqmzNd9Keg0M2/MNcWabVUdb+19PxB2d"
    "KYyKalPWhBc3RszUa2OYqKpQedecQD/dobUrlRtzFV3vUMm4eDHJML9HWhdeGzy34zbfbT"
    "uXDvKCc+de+Ysoz71sdTetUSyiPMcebk/GmNtA7spcNL50Ac6BwInQOxyRwIbW3bqOEi2E"
    "EqiGQxQQOFsc2fpufBZo5n4VbSGlJEP7TawLhVFbwEyQ8NXUbcrCCCKCjXEkVqZi/YhDBS"
    "Kz3rinkTeEV2UKhpxS1aJXQtN2xcwVdsivEE3eak//mcAJM9vMmp7TJ4ZBsaSAu3F/h7QU"
    "sK5pgnAwtl6jhzmPTyyrPacwrW5oe45tccRUHOnGMymdEWoZ5nezCFiXCJPZ4I12+ThNXh"
    "OJHbHqlrwe2/eHiLDIHOH8nMeOklWesALvmdhRJKyfjHLNMSH+umndO5obR/uoYinfZP/x"
    "j+6Zrtqto9vQ/4pnaYCrHBCyK9DGSrFnJvxtzKHqEM2Q+tooSSWBXrQ4KkifaHMuaHYutD"
    "/pSZ36cgKKP4q4ilWB6bkqXVISqZFdUVJrOm1YN+UoQa1WxVEFWBm+WARjQay2zciKdwky"
    "zHMqLRWOa+dmtqVoYzQaYRzc7O8YT5LExAqTZHk5Qa1zSut2xEH2wxVcWJLYU1RahRzc9W"
    "Bzs2QP60nDD3puqszfegcU7jPKSm7di+rTrxaTm+aUqNa9a+8r2KlhU2b0KU6FYVLDzR+J"
    "YWHfZcYABI0DQP4MOjMmntR0uKTOXq14EEFRcsKQtyiqiBKG+8eIAwzemkMsxpqubhvPmT"
    "wZ8wDrrWSDcqDPojYxb2dKBwzMf3Wstc8sNkq5Wu+F8xR1qgsxwEoP8yTmau8Bnxhbwohk"
    "OYO26b3IAAarIbLONu+x4J3JlEXkTPuaz/Tn1z9J5wQdCqgi3v2UQR+ryTEat70RdFEmS3"
    "JXzbEdDGohhFOfd55QEkgXaZ18mZs+TMNV1LZ9P+Mp1CqFMIf3Q+cADY8HymqP+8igMpUo"
    "19dew9Bu/pVpa8M2QNdDpvvvz2WHBfAXJxUERM8EOHQ8QiZQWZI0mjg54yTjvUM/JgFnvr"
    "ova7sx6/2NYX3pxY90hhPpH60xKN+iRSsFar1YEyVjbSPRpAlsL1icOo55Oh/cASFcuCw8"
    "laRExgllgk0lnbRC5tx1L9HdouEFp0ntentzPEkpq84ZIRHumhE4i1Irrf22mFbaHoHJzC"
    "faHw3Ju9dituLClbS3trSXv+iPL7tXLZ05T61Os6Z6u7jK7D4gSZ5m/d+FsTwfg0iihSCc"
    "WLm0sF4jgqqXSJnZiCPAM59I5aU8qft2Xdm2MyGwkC9B4BuFrSvQMCmD2cw2wIKuNMuW87"
    "4VHCQ+EiCMxSnle8hWEw+ROPPHaZyeCVwgTO0ONEqJc6yJgI7szfy6xRj4zpHKgmDETzZ/"
    "5MkAl8keHlMb1nwTnJ8rCMwPvl2Jw9b11zvD6htotiPfYkz03GQZGSCzx4g00cW67lwfEb"
    "oT8Nns1BFcBiPrUdL66VHOVgtoknnAdmHZM5PIdwr/mEur4zx3zWZD/wVLYFTwWjc9ANxo"
    "BQm1igEwh+DN2ZYjKPslplFRL8AejKcssAjC9xJmh7bOEPT7g+uZ0DklLRiFNCDeh46jOv"
    "hQ8IixhOl+gasEu498ia8ML74JwR6stXcvGEaUAfpPPEW6KOg8+6hhsQcV7llFtMe0M2b5"
    "X1+iXyIj0/lFICOPF/poPZxEN7EXqCv+94sFeXfyab34rv5R8q+yTlBwKC9d59eju2fb/q"
    "e8Vk5QddgLva1ZoYiTOYWF6VUt3JN6o+2qzSYJmPpxKGUf5Y+dHgw/aqciqgWTJGIy0E++"
    "qt1lXGDnSVMV1lbJN6WyQWlHUTRu0b6B/cfLApSMBrnIOcptoM0I0+BTmWC/MId/l0LFFO"
    "ngKU9ntHxHWe0Qf9ryfnvcGg++GYxBLcNe/0+72fL/BiJH9f896F8eXq8uerbr9/TLC2lS"
    "twvfCuOVz6cnnxAZsHIpmF7U/PLvt4KZCEsNXll+5F0CjwwMA4AH3vFzmOa47sh0BievqQ"
    "eV3wZaMOA9DRQe+FbX0NXFW02k+vC+psG1PbYty3/bkxLhRkVu8BuU5qvRd0Li4vvp1ffo"
    "X1nXLB52MxhdW93z296g5ge2Cmy/xrftE5xwVblodba7UukxJyWJwScphLCYnUbsp9Q17L"
    "cWt1dGa+Bx0iuE6Y7AJHaeJ9HCviLjQv1uEF96npy2McMfx7DWVc2YN2p9VZ7YbdRnVC9K"
    "qvLiar8wZV20/tVljz6phHVBryNSAf0YnUISsWj8uQPTJ+Zn/WMUX4TEFw76pZWxTjq/fk"
    "Mntyzr+5jlaR76XGvDjoXXy8vDrvDHqXF8ZV9x9fYYtD+9FQuGP5/AYWymOej1anL70r2R"
    "DtThPblfev+enl+ZezTu9iYFxefehddK6+HS/CGwzhWiAtuvNUu1+6V/3ez58GqYbSZ3M3"
    "8tfRWo7K2JiOim1MRzkbk0cf1nKRJOmeykGihbFSwljWJ16JzRlazepas1rGT9lrcTpDqv"
    "WrOvM5GY9Ukc8ZUs3nOvM5H2FUkdvKDjTP68zz2Hm5Vrx5mlZzut6cjoKGq/M5Sam5XG8u"
    "B3EGa7E5Rar5XGc+L+JzK3I5Rah5XHceT10GAhX1HmM5y/ZSZ8vZ6eXFx96V9LaH2ScyZu"
    "rr4BLIjKvul7NvxyREzcCNaX7NkRMfrjq/XhyTme2PLJfO+DX/8PXLWe8U+HhMrClsYGaU"
    "71DVd18mxO6wOMTuMB9iJ7Nw1uXngrrOfPzW7cs0o2v+pXM1QKYFuUbrcKBMKGlxJGkukD"
    "TY5wDRKa9cmz9L25iiH5uoFx3VKDfk6YpVoc1TN+j80E3Au8hqKuv5W1D8yE4/ddZhHsfi"
    "KvGFHTRohm4sESaDlg3wKM/nORHCYZSXgjzRSQbyW+hl/zBfAujJ5eVZSkA96WWdrF/PT7"
    "ogcsgdDxrZPlNzIp9WW2HSq4n1hC+AGf2T6011Fbme5KUnOePwFJVmdoKiMeLbrmq2pZRT"
    "814B+0lI9/HzFXOKgjWy9SZOsbNtQb/9Kb64Gn6FqRmKf/H4a6aQ3aqgdQH99MNemogTLn"
    "5YA+NxKA3CXrrwlc+bBNVOqsIEH+Ky0jDxp1qiPoyxWCRKVYmRxURkSZVFJZcZ/L6zHxgn"
    "WMTFonNcSqPiIPDTa8n6KFgdBNQdggoNGYJ6bpHbOXQU5qzH9Uqow7hFXWX1mB0Oj1Vl+l"
    "gwhTpBnZgpJ/JwBBOrtPhiMgnLu3g2XCKzkXwAgiYhy4M/Nk6dCywcMxvZDsN70IXXJr5w"
    "AkJJElR/JFj74ZrjLXgKGAZaT6jnhUV0KpdKibhbodxFOBMMM1lhqFwlCkA6LJ0SoSJ5V6"
    "1qSTT+8toluj5FjepTRHxfx0Ya0dY5zPzgl+5V7+O347AMVZxSHCcUX/PT3qD3r+5FZPYO"
    "yzNFZm9of3n2S/eYhBpETYzbPnV9r6KhKkX0Qxd4DLcWA7eWqhbULG2TCo9u5DzOcPc1qp"
    "e+UZE2Cd6NGUOe0EhdN2irffhSyFzDn5+k0/HStfbnpyXYSoHxKUodtVFnLocaWFUWJ8g0"
    "f+vM35T+m2NysVaYpdMVc1SmZwXOeZA/CpfZd/wzm+fUwBWG5v0FN2cQhMsuncXGitz8Ah"
    "Tg3VngNznt9E87H7qBiWP3Vadj07XCspg0axfbFNNG9NXWxAHauSgn1JSxOtKO543EjMs6"
    "0EPbYVbSznccHoKCtjysoRxY9aA9EUOf8Tb5jNWepUlvKBxHzJjChLiDMdFuiG0Bid+D2s"
    "/sAY95kQOyqB9PBHY+tA/K/8CYzCP0DobFCs1cLCj8mW2y4oNfUl9h+GLS8JcxETbSdLaX"
    "h78kmFQB+DSV3puUQS3rZkRp7WwP5Dq5rFbncIJMM7jWDEYWVIkTidvrYtdZK18kguTRPL"
    "HvCgFNUjXJePrXo6OXL98evXj55t3rV2/fvn73IsY3f2sZ0Ce9nxHr1BeiMGNrBVQroFoB"
    "raSApqOCFFpoLmyoWBWN4pSMRCDhaoX0EnQxpJKHdS6UwL94ZGR7vnDn78kNrI03gWLm4V"
    "Zw1CIvZUYTaG0yeiQiapMLedhOeHJAcAQOguTlldIdjYuKKey+I+G2SPA3Kl6MhY9QAfaY"
    "rJ+KwSeoGM9crPTCA6UXng2+oGEQJCMPY5I0tjnCK3NQip0gxsYVDkOVWN6TRyXN8bAhZg"
    "WnPMnhFn2glgufpcu94MAn1IfD4eMDnvCEIuFmb+Pbl1SKcUPT2nBdtWGlkFIooTRQONmY"
    "zNf4eBz1sQAySqeHF6OaReqjAkA7uQpoMZYlKP6vOiLgqjv4ehUeCeBPXUkLTyXLSwtffU"
    "AAlnlTpcWqjhf40B10emd9o/NBjhyeBYd6UpxIG51SILWl6KgCdRItFpX78LV7TLCQXBg8"
    "9/QxRmvUIdIKev0V9EBuWHeNWVDXepUJY/riaD5YOb71B91zWDjmns/G0YpzGlSPHHQ759"
    "HSE9S+NHxGodXXi97gWMo5a32Ty9b++Jt8W/xNvs19k09rdt4fh3cFq3NakK6Ea45SY1uT"
    "424aiabPvqtqKayqwB5S1biQxUY24m2UVbbWOmnC0odLrI04qPycq+q2lCgfHhFq3NfG3b"
    "hVnDdQHFacpvqR61/YnjGZ3jq2qfDWLEtMT9Gtl5G+llAdmaT2NiVdO2i0g0Y7aFqVHDQd"
    "0HDN0YHCMxPeaS1zydBFm1WOmGJUV+fBVjLrFxqZlR+3YuaFLHycOb/2BuY1DigvPu23OD"
    "urVkag8hCnz+N4/bqE1QZaFZ/IgfcyNoZJpfOUw+YNRPfwRblDGped0qg4ppH7TLVB/b1/"
    "eVEkBcQkWanVNn3yP+LY3h7vUipwEYzlakNWQ8jICtjBSbVKNpvfzP78fztMsgk="
)
