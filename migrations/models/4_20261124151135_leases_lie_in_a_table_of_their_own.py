"""Leases lie in a table of their own."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "leases" (
    "name" VARCHAR(60) NOT NULL PRIMARY KEY,
    "holder" CHAR(36),
    "held_until" TIMESTAMP
);
INSERT INTO "leases" ("name", "holder", "held_until") SELECT 'worker', "holder", "held_until" FROM "follower_cursors" WHERE "name" = 'sweeps';
DELETE FROM "follower_cursors" WHERE "name" = 'sweeps';
ALTER TABLE "follower_cursors" DROP COLUMN "held_until";
ALTER TABLE "follower_cursors" DROP COLUMN "holder";
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "leases" (
    "name" VARCHAR(60) NOT NULL PRIMARY KEY,
    "holder" UUID,
    "held_until" TIMESTAMPTZ
);
INSERT INTO "leases" ("name", "holder", "held_until") SELECT 'worker', "holder", "held_until" FROM "follower_cursors" WHERE "name" = 'sweeps';
DELETE FROM "follower_cursors" WHERE "name" = 'sweeps';
ALTER TABLE "follower_cursors" DROP COLUMN "held_until";
ALTER TABLE "follower_cursors" DROP COLUMN "holder";
""",
}

DOWN = {
    "sqlite": r"""
ALTER TABLE "follower_cursors" ADD "holder" CHAR(36);
ALTER TABLE "follower_cursors" ADD "held_until" TIMESTAMP;
INSERT INTO "follower_cursors" ("name", "seq", "holder", "held_until") SELECT 'sweeps', 0, "holder", "held_until" FROM "leases" WHERE "name" = 'worker';
DROP TABLE IF EXISTS "leases";
""",
    "postgres": r"""
ALTER TABLE "follower_cursors" ADD "holder" UUID;
ALTER TABLE "follower_cursors" ADD "held_until" TIMESTAMPTZ;
INSERT INTO "follower_cursors" ("name", "seq", "holder", "held_until") SELECT 'sweeps', 0, "holder", "held_until" FROM "leases" WHERE "name" = 'worker';
DROP TABLE IF EXISTS "leases";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXWtz2zbW/isYf9lkRtXEzq2vs7MztuM03jh213a6t+zQEAlZqClAJSgr2m7/+3sAXs"
    "QLSBGyJFMMPrSxSByAfA4InDt+3xtzj/iif/pAWLh3iH7fY3hM4I/8jR7aw5PJ4rK8EOKB"
    "r1oS2URdwgMRBtiVHQ2xLwhc8ohwAzoJKWey7TUfk3BE2R0KRzhEI+iVMOL10a0gv90iF2"
    "4LNAz4GO4T+DllIQlQwGc9xGCcYHHPw/AAWJA/CcRnDAH5lDCX9OVzeNyFB4FRtjfklFH4"
    "5YT8DgYjAQz87//AZco88o2I5Ofk3hlS4ns5pKEf2YO64YTzibp4TO/OWPhBNZZvNHBc7k"
    "/HLEMwmYcjzlIKGvHpDl4uwCHxMkxgU9+PuZVcip4XLoTBlKQP6i0ueGSIp75kpaSOHmFx"
    "bc9xLi5vnOvTG8fZK7E5ociwIb7kcianCJUTRmJwJx/hh/87OHj58u3Bi5dvfnz96u3b1z"
    "+++BHaquct33r7R/QwC7yirhRqZz+dXdzIB+IwD6PpKS/8oWiAfRGV4seCAffw8mUOnIxw"
    "oMc/aV9gALzYKgxILiw4sPh2tsGCMf7m+ITdhSP4+eZFDbq/HF2dfDy6evbmxfM8xBfxnQ"
    "N1S4K9ABeHZWjfAzwhHRM9vBFFAVwvJuknf+wg1DXQ3px9Pr2+Ofr8s+x+LMRvvsLp6OZU"
    "3jlQV+eFq8/eFNiQdoL+fnbzEcmf6F+XF6cKTi7Cu0CNuGh38689+Ux4GnKH8ZmDvSwmye"
    "XkUp6tbsgDh2q+my9fzt5XMDZDU2DvdEq9vqRswNZ4gdoBrqqv5WXEpiwD1IvmPxMxHfxK"
    "3NAQ0TzVIzDdoU/FAFS54pfh/Ov15YUezqR9ce2hboj+h3wqVtph2wulRCK34CQL+bPPR/"
    "8orvEn55fHRcxlB8cAupRthveZzVVeGGD3foYDz8ndWXAn5BPqCo3oE9N9+HRFfKxet8yT"
    "rHh6IzvaXc4srsaLm4KTH/AqPMu3xgfj4hXM8J16JTm2HKmMWJW4n+K5ROZ3FhxcLvl/AY"
    "wDNBtRd4QiOoQZUv0gCgI4yN3eIboFcXziSywO/0y9v9z20C1wa/EDu0pAT37zANFQICmQ"
    "gVDu8TFQljWA7Q69XBP4fW/Bq+grkHQRpLCSy9bk2wQ+MQHYpRxNOJWF3kmpk+9C9fQNeK"
    "F+qNUwM9hKY5BEBawYo1Kx0e1ldXqNdhfTqDWxAGC1mlqtJp0aTdWalKCDes2PTfSaH6v1"
    "mh9Lek36KRlN8SzVevT3p4Z5a3O9JGMUeFFmxAceEHrHPpG5YsYZPDhmLlkiTewgE6oECb"
    "gc4Fm6MudmH7w9vDMJo0Xh6Prk6P1ptJbr5bZNyiQfuO/zGQlOpoHggU4uKbSolU2GcVvH"
    "VY0byicf+QxuBQgjAVoq8VDSDRphgQKCQUSQRsDIasiH6oePRZgIEqFq6BHsh2hGw1FZDt"
    "nMEI+wPKp/DXaIpP16Noin3aM3Yvaq3o2f1sjbZH160b0d4mlWs4/wIevWMHW9duX6lU8D"
    "hn1nlLRcumrd5F0WmvWDkRmBFQSUmzENYcZEa0kfAWVApPrDGfQrVxNEPbRfXrU2M8QjVi"
    "2dzHU9xr7/aMWi/atW9C29PHj7Jv165I+67+X689H5+XJ1wS5Q380CBSyF7zNCqbRKLW7W"
    "LlU0adZQvLqRvlfMUEqHZiDKuDgIKCwYfBr24K6HZrKZC08k1xYKa8gt9W7lEqL8r+SBuo"
    "n3FVaSePlJu9StXVsadc3LWbXFf/2W/uUL2t6fh1PmKvjUSPJ/r/6yt1llZiXTf/Xy9kCC"
    "gYmom7TvoC1kAz7eyDRq7A7MUlmHYB5TuANPZQhpjsi6AwuQRntaORRBj6XW7ZQLQ+gWkD"
    "KsoD0yyjnBgujkk+hGrWziyyYN5ZK/K6/QJOAuEdKNQ0QkDXDmz6XegsZ4DpeRlCOQ5Hwk"
    "McC6RX1oSZi0ysg2A4IC4iuxgqGQI58+aILRNj+cNQe1Z4esFkdG3PdIYLK0LyjsTplf1k"
    "eSWn0h+uW9OtIsT7mGiLPdwXcnAs5ashddR15y3W6U3Krdj0TiZW+0Ix0hEeLhEMVUfXQp"
    "9wapct6TOaz3IyxGkZ4K+im/l1uCiB0KPSS4aqmGBo2WMR7KrWIqgBB2CUHvpDJc3pe2Na"
    "hhcERGRVgSsZBg7MQk64pXaK0mLkgAOmr/noZ96ok+IzNAaceUcjWTHDm3zOIUslTdEz5e"
    "NRE+XlULH69app7vkA5kIHW4AZGv7JjHt+cpbZx768SOXFw2gbXGnMcZMsvgVjOYAISrfM"
    "VZOqs5tJnDkQPHRMJYUGzP/L+3KdFtE4GQLVHMbkYBD0NfaydM7/XqVLMwbmUQJAZPM0c4"
    "DMl4AsoQlgoSeoZTDSkWm2R8OMxRqa48V1FbY+xJp6HSoNxpEMiArhlMCD7TB4ptZphHWA"
    "fhAUy+obi5Fc8rxPNqrSjVX/NQVwZipO07E4pxsP/q7asfX755lUZgpFfqAi+SIJcFlNHM"
    "d0SIg9VkdW0HVqJr3X7fkg3pBMM64eEAlkV2p92WCi1qNyc3buu4qnFjj5ZyHnl4roJdBm"
    "TIAwIXHkggLWRJ/ErSOYo692DHeKdi9Pg0RLcyrem2hxhHI+5T6EvnytrIOF/ZV/YhqbgQ"
    "XxSyM2C38oXBdUFkJKLM4pojggOfkmAxTpLRhfAdTO/YOhk9KsGeT5myUcLzfmXkm0r4go"
    "cazPMPS8MoUkjFPcrbffRL/F4v5AjKaSdb3DMZFhS/fMwnNJNxj/dkElbtuf/ei1FSXwnb"
    "+08ng4W6YKLM8Knhdpyh6FKGz9r2ZBuF0SAKIwvYVsuTtMwOkZe99w8ayN77B5Wyt7yVx/"
    "ZpQx5aZBfYP2hiGIBWNeCW4gLlvw7RfO/1AMckFuMqjFsm7VYlvOTuN5N0m2e+SBsJH4aE"
    "5QU3JbVFkmY+ASWq6JUmobxDIb6PioLJBJZvIbzceABypM/deyGDwLVWmY2PaPNiWpYXYw"
    "XAdQiALVmxPkb6pG6xSm7VrlOJPtpsiTpSyrFSPmFFAB13xgO1Akg9V1UOgQdUBW4wwP4r"
    "B8Bhs8APRFp1YVXAvlpQQG91A6JWFfnMnjTv3go+DVxyq4vk2c6g30vGi1Vit7aG7bd4Ac"
    "uFfkS7/SqhHznKp7Ij62e3K+WQPuOzp5jcO2FkbpsV40lFLjMbRvv17C0aMaymvZMY2zLB"
    "GzTERaKlCbwLig4C/PJFkwkMrSohVvdao3hdDofUJR+BZdFbFJSv7O1enQLGVUNnlLZs4A"
    "4lDGEkSzkqu8wEfkrvJCNoRsi9VJaevUCfOVNqE0dv0PVU/v28j86lNqSy8MQ7ZbUZBATf"
    "y15AGRpTNg2J0PlFNz+gYRqFfJY4jvsBgwbryJL2yzIqslA7sgfFCJtS0W5VL8PqpqhnSG"
    "yUfzGAKPpiTQ2rGbIumQBXt69mFCdYDzVFn6v3+ZSgg9v86wab/OvKLf51UYgCFT5OfG8K"
    "7oLCorsMXbUZO/E2bLoilIjtupBHNyOYlKCtNqzkqb7rMJEIipCbwxfRPBK8lgWOLMeuJZ"
    "rRURhidzSuOH4rc7dXpxfhtF1j31RAfiDMha48NBnxkC+qnqkcAs4y1c/66AuLhlAFR4hA"
    "zxhHacF8NCfhc4QDgsSMTEKEh7JYpIoN1TmotjiyoaKU9tsg4zwDuZPS1ehIhVL8UfK8I4"
    "M/m4+zIKoepxu62M4WmstNIQO8i3S2ykuh3j4Lg7khplkai2ceT5hsOntrvRSbEnUm1Wgd"
    "ouuYeBRHWJTwrFa98lQdVL8a+WBqXDBlD8yMeqGmVEi1GSZp3yVla21hDCNC70YmiYYLAo"
    "unBk9B/0ucwVxrHKiuop0jsrjqEkYCekdlWXwxwgev3xjZDsukHVxo118xKKdnNDUm5Ii+"
    "O1NMS8wJ1yRQtSu0teqCpKxFXa061ah5rbqoPXr2K2GgwPt4Dk/GnsuETenxlL6lOAZe6v"
    "SCfkOT6cCnQqrzExyEIqkql3Qkz2jyAAZtjbqNDraiU3WJ+p4Aal2o7dKEbLSsjZa10bJb"
    "ipaVxl4jt2TcvnvVY9Z+9oKNrF1EJTZCd78G3n09vjaydrMY35P5jAeeRm+uPqs9S7P989"
    "ozm8JgSv2QMtGX4z3FbrC2U9zzx4/8NqUBST2KebbcgOCqZ0uRrgMfQN1GfPqPm3ro0334"
    "/PLip6R5kR8Fy7w8HcKbBpplvRr3HJEF3Rh0KUE6AOKYCqPttEjXAei3kEoxJMQJphOKTa"
    "z5eaKVFK2WefLWrWrBPPSmrkbPqp6/GZLOTd2DRkkUBzVJFAcvSlN34aeX6ikjmkNH6vQa"
    "DXHncF9b8koWdyqPdgjpg2Z1PubcJ5hVGMSydAWoB0C4KawTHXO7e+Px5eV5bm88Pitufl"
    "8+H5/Cgq2wh0Y0OgG+vJjYTIJHWxlLPoE8umVoP/CA0Dv2icwVwGdMGqi1ERexTf9L3M1u"
    "Qrq4uvhgAjxLjeDZCQXvDm9Motl6dXp9c3V2chOZzfVelt+LJnhnwqlWmzmO6T98uiI+Dv"
    "WW3LwT5We+kwJHFe5/bMElFUFW7ZdKIV3qnMowsomLKjm8/JnP72W0qHIQYfS3KyTNjH10"
    "K/+5jXxBKtNOOo/grk/Z/Tt0G+XBBbdR2U8eGYHV0cABkUVJdY6qbQy5UXdVDPEyp1Uxpj"
    "UmNh5GLFyTzUaKETIfKSa0jriWbJE964izjjjriLOOuJ2vYGEdcWs+ZCYXA7jY7w324DyV"
    "zQCwFpUntahkxGODSZynspPYWqmslWrXrFSaVWANsGYCenfy018KbH7pM7YAbtKopaa0xp"
    "iVTPVqI5acLY1tV6qK1DP1/3sS/Iqf99HtBMtT3W7RGN9HRiHAjpB3KIA9WyB5pr20KMUV"
    "qAKC3SgcWo2LBsTnM215800PZmivigZuYOBRQzlRc2vWacme0rNmHWvWsWYda9bZsuXhVR"
    "PLw6tqy8MrG1+95VAwMeJB6JiinKfqINbrTxSoLl98yqbjksqRD7begVLGe+/PIpXAufzw"
    "4ezk9BB5VELuhrHT7yv75ez8/Oin07TBA4WHvCPp/Y+nR+c3H52T04ub06tDkG6xH44cl0"
    "hf7ld2ffLx8vL8EAl3xLn/lZ2c3fzTge4uTv55iFwazh3oi7lzaHl6cnN2eQFNiZuEEzx9"
    "9YT4nGiTzyxDYqPUmkSpTQAjo4UsJeggvo3grUG3BC5ITaaSTpamcxCvucBlQO7gcRxTiA"
    "tknUN5/2UTqedltdDzsjSR46x0WdAND4eG/hcN9Ra9MOmVnXXDWL/XlgFfmPJKgFcb2nJE"
    "1utV66ZZGD+346hpJ6ZL3Qm5KfX4eOL1RBK3R4F6fBSxztn9BEHXO4mXO6I+KFsas7gJUt"
    "36gPO7COETX7dnG8DzMwlEdL+LU+guwI/+1K5AAPpJ9tMlkDbpCD5yVbD/nq54d3yrV1u5"
    "O2rU0CMsz6DGaKKmMRKwt8vsgT664GiChZAFERB0Rn3lhFXSquK3SixQJ1VPBfGis4XUJS"
    "pQVLYNwT2MRliM9Adfb2NQe6RsuyTOXo0TN+G8I7lnZJApEq5kL2jZBraFvOPFd2UMuYZ0"
    "LaC3yO+3/hKYGdDItwmFL2MFD3tlJ2twtrfsE+iSOz1m20pBFUVay+k2c5oKx6NC4qwRIJ"
    "ZZA7OU1gJrYhBUoqSpQTBLtF3ZbTfsgSaBsEVelBlxycgNh/81tByurlm3Af7lpsPs5Gti"
    "OnyUThmDqVEpFzBXa5QLQ0mj7Hj6AJqbVElA6UfPjq4vnvfRDahqF2c/oxGHx41OoqVBOE"
    "Jy00KYeVF9ZfKthwRH0Tm3gmBfanRwcwgKrYcGc9Dt7skcLurVyi2PvZl8+QhsW9y5TStj"
    "r0ZvtcHHezb42AYfr1OGthGym42QDWkIO8yADLmuJGhdaco8XecCc9Yf7B1Bpg6RNEc6Je"
    "sc0OsPRibjic/nhDhsOh7owL5WIl11vVtNB10wJNftC5soexuh5/ic308nRot4kdBalAtz"
    "vmRRhn2XhlrZszZ8lVY4bO1+WbFf2vg+Wym0dau3rcHw1DUYmkT22QgaPdpmETRZR1oaAa"
    "MHNLEyL4c1E0yzkyKdHlMDo/BiXmnswrlJV20allUbnMUkb2IfliSFOg99dfEwCujhMxL8"
    "4GJBPCSfSZ6wh5EaQg6KbmEKECH6MAoP1GPe6izBGxpFY/P9d8bjkSytcqC9/6zBGpzB15"
    "qE27S/9mpMwor7BjJ50r6L8vibJuJ40diYPduppPS0ytXbjq1gpflrxe0t5dJU+MONBe7O"
    "xZoXRe5qn/jJ0fXJ0fvTvdK0tXrMJvWYTYa5/21K3fsrkNHVO5bkz+ztWgn0N9nQCVTLhj"
    "IoqAdwyyVov99/hZSVHYS/Bypo+A7+8OhwSGRiF4iO0NVUHj0HQiMOESMgmyBVvSEKJDj7"
    "9LksfK6/+xUjDdRUCKMT1JfImTkUN1akPz/K8hr9nRRpQZj3+Hj3pForJaxV6Hri2r3dBl"
    "XliK4IbZbWpokX8HW1IQPXY+z7lfFOKdH2op02qd9GAU8vD96+SWOd5I+6MKfrz0fn52U3"
    "R0CwkLtkCc/qQ4ozJPaM4py3aR1nFM9kNv+M+JojGJeFD+RIbeCAeeCAy6cw0EDGF4XaaJ"
    "llHNB0YPlgzodUYygxQIZfVqxKGZq6wMsdXO5r4JexkgXwPKJECNN8ygJZB+3A6wl+eVSG"
    "yvpMF9dTUOjmP5OA8rxaqrvfqz1/ULV0JqppYw9a1Fw6tmYj6o6SYulRZwIJ0K/FEKuNui"
    "9T5QPhUBYPcogupK9LWhc+BeRXl5IfPvPgDjMU4uCOaMu4b3w8rVctozzCHCd+yZ/WSevA"
    "Tjq8bA7Ens2BsDkQ68yBsNa2tRouoh3EQCRLCToojK3/ND0Bm7k8C9dIa8gRfddqA2GeKX"
    "gZku8auoK4aSCCaChXEkVaZi9YhzDSKj3riogJvCLZq9S00ha9BrpWEDc28BW7fDyRbnN0"
    "/ekzAiYLeZNhGhB4ZAoNlIVbRP5e0JKiOSZUYKFKHSc+UV5edVZ7ScFa/xBf2VcmRUFG/E"
    "M0meEewkJQAVMY8QDR8YQHYR9lrA6Hmdz2RF2Lbv9JyFtoCHThSGXGKy/JSgdwqe8sllAa"
    "xj8WmZb5WNftnC4NZf3TLRTprH/6+/BPt2xXte7pXcA3t8MYxAYviOwyUKxayMSMBMYeoQ"
    "LZd62ixJKYifUhQ9JF+0MT80O19aF8ysxvUxCUpfiriaWoj00p0toQlcKKGnCXeFPzoJ8c"
    "oUW1WBVEV+CmHtCExmJZjBsRGjdJPZYJjcWy9LV7U9cYzgyZRbQ4O8cTEpI4AcVsjmYpLa"
    "55XAdkhB8on+rixGphzRFaVMuz1ZcdOyB/en6ce2M6a8s9WJzzOA+xS30aUt2JT/X45ikt"
    "rkX7yjcTLStu3oUo0Y0qWPJE4wGuOuy5wgCQoekewPsHTdLaD2qKTJXq14EElRYsaQpyjq"
    "iDKK+9eAB33enEGOY8VfdwXv/J4E8YB91qpDsVBv2BEE/2tKdxzKf3enUu+WG21VJX/N9l"
    "jjSXznIQgP5LGJoFPCQo5OoiHw5h7gR9dAsCqEtuZRl3GgoUuTORuig956r+Ow7d0TvEOJ"
    "JWFdnynkw0oc9bGdHci74okqC6beDbToB2FsUomrnPjQdQBNZl3iZnTs2Za7aWzrr9ZTaF"
    "0KYQfu98YACwI0Kiqf+8jAM5Uou9OfaCwHsGxpJ3gayDTuf1l98ecxZqQK4OikgJvutwiF"
    "SkNJA5sjQ26KngtJN6RhnMam9d0n571uMXm/rCuxPrnijMx0p/qtGojxMFa7laHSljTSPd"
    "kwFUKdwQ+QSLEA3pA8lULIsOJ+shPoFZ4qFEZ+0jtbQdKvV3SAMg9PC8rE9vZoiamrzxkh"
    "Ef6WETiK0iutvbqcG2UHUOTuW+UHnuzU67FdeWlG2lvZWkvXCE2f1Kuex5SnvqdZuz1QOC"
    "V2Fxhszyt238bYlgfJJEFOmE4sXNWoE4jUpqXGInpUDPQA69w94Us+d9VffmEM1GHAG9QA"
    "BXT7l3QACjwznMhqgyzpSF1I+PEh7yQIJAPO15xRsYRiZ/yiOPA+ISeKU4gTP2OCEscgcZ"
    "I878+TuVNSrQGM+BakJANH8WzjiawBcZXx7jexKdk6wOy4i8Xz5l5HnvK5PXJ5gGUqyXPa"
    "lzk+WgkpJxefAGmfhUreXR8RuxPw2ezZcqgEdCTH2R1kpOcjD7SHD/gXiHaA7PwYOvbIKD"
    "0J/LfNZsP/BU1IOngtEZ6AZjQKiPPNAJODuE7lw+mSdZraoKifwB6KpyywBMqHBG0vbYkz"
    "8ED0I0mAOSStFIU0Id6HgaEtGTDwiLmJwuyTVgFw/uJWviC++ic0ZwqF4pkCdMA/ognWfe"
    "Uuo48llXcANKnJc55RbT3lHNe029fpm8SBHGUkoEp/zL9WU28ZAuQk/k7zsW7dXNn4myAf"
    "/W/KGKT9J8ICBY7d2ngzENQ9P3SsmaD7oAd7mrNTMSIzCxhEmp7uwbmY82Mxqs8PEYYZjk"
    "jzUfDT5sYcqpiKZmjE5aCHbVW22rjO3ZKmO2ytg69bZELGjqJkzad9A/uP5gU5CAVzgHOU"
    "+1HqA7fQpyKhc29nUnBF2cxWsPTLdlVdZqlgdNGLRL2DxXwFVHa73htmzNpjGlHmEhDefO"
    "2FBcKBF2ccVtdOB8zXnzpeSJREHFLHTUtRLiy+MYyz3YYLpVAkoXOCpj6ONYkXZhebEKL1"
    "iI3VAdeCgDpVdQW7U9WMdTmxVU2D10Zykv++pSsk5sONv+1Abcm5tjnlBZyFeAfIQnKt7N"
    "sMxageyRkSa7s45pAk0qwmCXzdqqaFi7JzfZk0uewMaGxBJlF/AvpFU3scUcVNtiDkq2GI"
    "EfVjLYZ+meylxvBZ5GAk/RQ2vE5gKtZXWrWa2ieehKnC6QWh2mzXzORscY8rlAavncZj6X"
    "410Mua3twPK8zTyPmOWt9HEXaS2n283pJITVnM9ZSsvldnM5yjtcic05UsvnNvN5ES1qyO"
    "UcoeVx23k8DQgIVFiYWqeKlN2zTu03CcTarw7E2i8HYqlcDROcFxTdw7dJOGF1NGEpmDDa"
    "XQC7KTOuz16k7Uzhh3XUDE7qVDvqhD1TaMvUHTpDch3wLjJbmvq0FhTfsztLn3lWxrG6Un"
    "hlBx2aoWtLhiigRQEe7Rktx5z7BLNGkGc6KUA+gF52D/MaQI8vL89zYuHxWdF9+OXz8SkI"
    "FGrHg0Y0JHpOlFMrDSa9nthO+AqYpVdwtamuI7eTvPEkJwyewmhmZyg6I75tq25XTiV07z"
    "WwH8d0Hz5dEb8qJKFYc+BEdrYp6Dc/xRdX46+wEHg3JjK//3FY3cS9nMLsnXcJqq1UvIgm"
    "WF3Zi3QKNqh94Swmf6MKGKpQgioXsahSMYPfd/SBMCQLVHh4LpeIpPAB/BQ9VftBHR8+hf"
    "+A02gIaqc6ohyjOB83rcWAQVv2cKCtjLHF4WXFjGtZDAL7UQ2MKUOq8LsrK1CEfDKJS1cI"
    "CpfQbKQeAO7AYAL+oXLqXMiiGLMR9Ym8B12IPgq5HxEqkqiyHZJ57V+ZvAVPAcNA6wkWIi"
    "4QYlwGIuGuQSp/PBMcN1s9pVmWPSAdl4VIUFG8M6vIkIxfX5fB5t63KPc+4XvZsnfKpmOF"
    "/BmTH0QUTJnPaKWPOAZoSzvC3i+nV2cf/nkYl9j5yq5Or3++vHh/GNei8b6yk7Obs3+dXj"
    "hXpz+fQ8O49IwjvXtR+8vzX04PUSwZF5e0JzLJhjgIhaEBJkf0XRevi7cWR24tppbBIm2X"
    "iiqu5azBePd1zMt66Ei7BO/alPwnNL62DVqzD18JmSt4h7N0Nvq21d7hvARrFGado7QxAG"
    "3mcqyBmbI4Q2b522b+5vTfEpOrtcIina1TojOpanAug/yBB4TesU9kXlIDlxhQdxfckkEQ"
    "Lgd4lhorSvMLUIB3J5E/4OTo+uTo/Wlk4th+Rd28UVZjXixZbauti4mZ2Mn4J5ZbFy8ZQZ"
    "JKnQOxsO/9SaARhd01mL9Dt4L8dotUyIqQJfUOeuglmtFwFB+omBL10YWq4xoXpYuqq0qQ"
    "RNmsuMVxtYdS5L4iGMieSNFag5fkTgnxSo00bm2VUI0SWm061GO5C+bC1sRcrpBSZpXT9o"
    "u12FU7kKFQm6eyVcxaUsiwk2iG5JsuDnlZXZ6Yqgvh3tsutuGtVH/MsyXHVkYcZHXGdBkN"
    "DYrKJIQW95VxdwaaKlTVros81fccO06FM5kOfOqW4asN6szRrRbNuZJQmOiSOxvOaa2Q1g"
    "pprZA9IyvkEQmo/qTb+E6vzu6IF22WWRurUV0ea2dkj6u0Dmk/bs3Mi1n4ODtc6y1DKxzw"
    "Um0sqo4A6YK96OD16wYGI2hVXUNO3iuYjCZG51HEzTuI7v6LZqW762p3a4p3s5DoNqi/Xl"
    "9eVEkBKUlRaqVuiP6HfCp2eJfSgSvBqFcbihpCQVaQHRw/9entf/w/cI2YbQ=="
)
