"""Powerful roles take two."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "role_requests" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "role" VARCHAR(16) NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "asked_by_id" CHAR(36) REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    "person_id" CHAR(36) NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT,
    "unit_id" CHAR(36) NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_role_reques_person__371aca" UNIQUE ("person_id", "unit_id", "role")
);
CREATE INDEX IF NOT EXISTS "role_requests_unit" ON "role_requests" ("unit_id");
CREATE INDEX IF NOT EXISTS "role_requests_asked_by" ON "role_requests" ("asked_by_id");
ALTER TABLE "accounts" ADD "powers_seen_at" TIMESTAMP;
ALTER TABLE "role_grants" ADD "agreed_by_id" CHAR(36) REFERENCES "accounts" ("id") ON DELETE RESTRICT;
ALTER TABLE "role_grants" ADD "agreed_at" TIMESTAMP;
ALTER TABLE "role_grants" ADD "asked_at" TIMESTAMP;
ALTER TABLE "role_grants" ADD "asked_by_id" CHAR(36) REFERENCES "accounts" ("id") ON DELETE RESTRICT;
CREATE INDEX IF NOT EXISTS "role_grants_asked_by" ON "role_grants" ("asked_by_id");
CREATE INDEX IF NOT EXISTS "role_grants_agreed_by" ON "role_grants" ("agreed_by_id");
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "role_requests" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(16) NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "asked_by_id" UUID REFERENCES "accounts" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "units" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_role_reques_person__371aca" UNIQUE ("person_id", "unit_id", "role")
);
CREATE INDEX IF NOT EXISTS "role_requests_unit" ON "role_requests" ("unit_id");
CREATE INDEX IF NOT EXISTS "role_requests_asked_by" ON "role_requests" ("asked_by_id");
ALTER TABLE "accounts" ADD "powers_seen_at" TIMESTAMPTZ;
ALTER TABLE "role_grants" ADD "asked_at" TIMESTAMPTZ;
ALTER TABLE "role_grants" ADD "agreed_at" TIMESTAMPTZ;
ALTER TABLE "role_grants" ADD "agreed_by_id" UUID;
ALTER TABLE "role_grants" ADD "asked_by_id" UUID;
ALTER TABLE "role_grants" ADD CONSTRAINT "fk_role_gra_accounts_ea7d5213" FOREIGN KEY ("agreed_by_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT;
ALTER TABLE "role_grants" ADD CONSTRAINT "fk_role_gra_accounts_c4e93944" FOREIGN KEY ("asked_by_id") REFERENCES "accounts" ("id") ON DELETE RESTRICT;
CREATE INDEX IF NOT EXISTS "role_grants_asked_by" ON "role_grants" ("asked_by_id");
CREATE INDEX IF NOT EXISTS "role_grants_agreed_by" ON "role_grants" ("agreed_by_id");
""",
}

DOWN = {
    "sqlite": r"""
DROP INDEX IF EXISTS "role_grants_agreed_by";
DROP INDEX IF EXISTS "role_grants_asked_by";
ALTER TABLE "accounts" DROP COLUMN "powers_seen_at";
ALTER TABLE "role_grants" DROP COLUMN "agreed_by_id";
ALTER TABLE "role_grants" DROP COLUMN "agreed_at";
ALTER TABLE "role_grants" DROP COLUMN "asked_at";
ALTER TABLE "role_grants" DROP COLUMN "asked_by_id";
DROP TABLE IF EXISTS "role_requests";
""",
    "postgres": r"""
DROP INDEX IF EXISTS "role_grants_agreed_by";
DROP INDEX IF EXISTS "role_grants_asked_by";
ALTER TABLE "role_grants" DROP CONSTRAINT IF EXISTS "fk_role_gra_accounts_c4e93944";
ALTER TABLE "role_grants" DROP CONSTRAINT IF EXISTS "fk_role_gra_accounts_ea7d5213";
ALTER TABLE "accounts" DROP COLUMN "powers_seen_at";
ALTER TABLE "role_grants" DROP COLUMN "asked_at";
ALTER TABLE "role_grants" DROP COLUMN "agreed_at";
ALTER TABLE "role_grants" DROP COLUMN "agreed_by_id";
ALTER TABLE "role_grants" DROP COLUMN "asked_by_id";
DROP TABLE IF EXISTS "role_requests";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXe1z2jy2/1c0+bLtDMs06eulOztDEtqyTaALpM/tbnYcYYvgJ0bmsU0od3f/93uOZB"
    "u/gk2AGKovbbB1JPsn+ei8698nE9tglltvPTLunTTIv084nTD4I36jRk7odLq8jBc8OrRE"
    "S4ZNxCU6dD2H6tjRiFoug0sGc3XHnHqmzbFt354wb2zye+KNqUfG0CvjzKiTO5f9cUd0uO"
    "2SkWNP4D6DnzPuMYc49rxGOIzjLO8ZFB6AuuxPLrHnnAD5jHGd1fE5DFuHB4FR9jfkjJvw"
    "S/PsexiMOTDwP/8Fl01usJ/MDX5OH7SRySwjhjT0gz2IG5q3mIqL5+Z9m3ufRGN8o6Gm29"
    "ZswiME04U3tnlIYcp5uoeXc6jHjMgk8Jll+bMVXJLPCxc8Z8bCBzWWFww2ojMLpxKp5SMs"
    "r51oWqc70PqtgaadpKY5oIhMg39JtzkuERMXDGJwj4/w5/85O3v9+v3Zq9fvPrx98/792w"
    "+vPkBb8bzpW+//Kx9miZfsSqDW/tzuDPCBbFiHcnnihf8KGpg+SSXmYzkBD/Dy6Rm4GFMn"
    "G/+gfWIC4MU2mYDgwnIGlt/OPqZgQn9qFuP33hh+vnu1At3vzd7Fl2bvxbtXL+MQd/w7Z+"
    "IWgr0El3ppaC8BHs+csGx4JUUCXMMnqQd/HCDUK6AdtK9b/UHz+ht2P3HdPyyBU3PQwjtn"
    "4uoicfXFu8Q0hJ2Q39qDLwR/kn90Oy0Bp+16944Ycdlu8I8TfCY682yN23ONGlFMgsvBpf"
    "i06p7taGbGd3Nz077MmdgITWJ6ZzPTqCNlgWn1GdQBzKr4Wl7LaYpOgHjR+Gfizoa/M90r"
    "iWic6gmYHtCnUgJU5PhpOP/W73ay4QzaJ3mPqXvkP8Qy3Y122OpCiUjEGE7AyF9cN/83ye"
    "MvrrrnScyxg3MAHWWb0UNkc8ULQ6o/zKljaLE7y9nx7Kmpuxmij0/36WuPWVS8bnpOouLp"
    "ADs63JlZXvWZm4DTPrPz8EzfmpxNklcop/filXBsHCmNWJ64H+K5RubXljO4XvK/AYwdMh"
    "+b+phIOkI5Ef0QEwRwkLuNBrkDcXxqIRaNv5jGX+9q5A5ma/mD6kJAD37bDjE9l6BABkK5"
    "YU+AMq0B7Hfo9ZrAv0+WcyW/AqSTkAInx9bs5xQ+MRewC2c0mKko9FpIHXwXoqefMBfih+"
    "CGkcE2GoMFKmDOGLmKTdZetkqvydzFMtQaXwBQWs1KrSZcGkXVmpDgCPWaD0X0mg/5es2H"
    "lF4TfkqllniUajv6+3PDvLe1npIxEnORnohPtsPMe/6VLcRktOHBKdfZGmniACchT5CAyw"
    "6dh5w5tvrg7eGdmSeZQrN/0bxsSV6eLbftUib5ZFuWPWfOxcxxbSdLLkm0WCmbjPy2mi4a"
    "F5RPvthzuOUQSlzQUplBgm7ImLrEYRREBDQCSquhPRI/LOp6gSDhiYYGo5ZH5qY3Tsshux"
    "niCZZH8X+JHSJov50N4nn36J2YvfJ34+c18hbhT6+Ob4d4Hm72BT7kLB4mrq/kXL/bM4dT"
    "SxsHLddyrUHcZZHBPzibM+AgoNxMTA9WjOQldQKUDkP1x+bQL3ITYhrkNM21djPEE7hWls"
    "zVn1DLerJiUX2uJb+l12fv34VfD/5Y9b30r5tXV+vVBcWgfhkGBVMK36dEKcWlljdXsioz"
    "aFZQvBqg75VyEtKROYgyOnUcExiGPfNqcNcgc2ymwxMhbzGBh9yZxh2yEOF/ZY+mHnhfgZ"
    "P47CfsMot37WHUW37LDfMeWGCDPLAFM2rYRvSJo80ptIRrri0d0Da3FqIHFwc00RblggwI"
    "z0PvYU1+JBzYpXQ6D9nIRg4qO3pgU28XvDPfvbB9t8J67nnyl9GM62KuxEj4z5u/nuxWc9"
    "rIz5DPSx+ZMywjVwftj9DwsgOHsrTDlvY9RqmU9zGOKdyBpyoJaYxI+R6TvkexI5ThAkuK"
    "jfhAxRZmgg28KcIG3uSzgTdJNiAFlHRcSTa2mT7EWEzJcS1UjBGpjsB5xajLsoRNeWOloG"
    "lhk4JC5m/CxTd1bJ256JNjrhTDhMiFUtWELuAyQaGQ4MxL8Q/2BdOCloyjqIVthow4zBIy"
    "IieeTSzzMSOycPfDKdtedSSQfHFvbFsGc8psnUsKJYnE2foYqcUXks3e88MG45RbCB88HH"
    "wPInqwInvRV3gmfil0+qwdKXp75b70gA01aRwouD01fVsCcnkZjUI58RUT4dlxzXsOm4DJ"
    "fc2/Trq4lVBpVsAm48D8EFolXKY7TMSxhPaB2Ca1r0FLhr1E9LE1sSgxoDWfTkxFyXAUeJ"
    "8yG6Lf/Pj2wy2J4vn74TNr6AckppcJEGaMa+WUngiJ0nyeZ7fpS6aWtdMEt1buMm7AFAtu"
    "MK5HRyPiU/mcHDl3nJdj4KJnP6AC4vqxCL59mhExNNEp57aHisnMBULQSXCbIFnRlfsadG"
    "cbTIDxU/aWg7Kru8x5ZE79wfTqpuHWOZsDSgdmYhcrScO1VWZPj1OprX2tlU1t5TvYykF2"
    "xlfWyqfGxSlVilzllNyUxFZ+jiNkaoIrPcEMINzkK47SKTtVlWfYCA1BhZ14IcX+nPknux"
    "LddpFDURHFbDB2bM+zMm2A4b3aKtXM81uViC+Hp1kQ6nlsMgVlSFjYyAsaakiBVc52CKxR"
    "VFdeCgvdhBoYbyQ0KH3mOBgLPocFYc+zY8x3M8wTfFHK8rYny1uov8ahzo3hDNsfTRTn2e"
    "mb928+vH73JgzeDK+sitkM4mOXUMqVr7kedTaT1TM7UBJd5fb7im1IfeFaWbUt+S0KbU6a"
    "9NQUjp+gXmC5c3GrwCAGgy7+hJGw/m5HqMPkVoEB/R8xhMHEnCRMJTNkVIOslbQQkf9oaE"
    "ptUjsc5wm7VBUiip51t1pvVV+197jhskykZjBqMWPAfubmEQR0RxH+uoodtv53EOOEqXIb"
    "ITe86nY+B82TNTgqI0M3Z4bptbjnLLLYVeTuSlZFsZ0GwqZjFpWllyXdDOQcIrNoiomUdf"
    "Lb2J4gr4BZ0ZnD3WV8v2QgdGjPPPRYwGURU48uCoeNmIOl3Nyg5hvcQtN4inPtbWRMKhD1"
    "khrQh00M04Buan5uAEjuIoGAOcKzDwI7s0Z1OYLMzwpk/Mjz1IlfLUi2kG8ReTQYksI9kS"
    "2BT+mhLnAzuKjhI3nw+daIa3IxHNJMQawJ8xzgN2oXWFXPYB41rQbRLRudOHPbMVzsAUvF"
    "1MnUAf3YnrniGW55NLgAV8AijEGYUL0h70Df4laNDP2oBEzccE2DxYrybeYj8mQyMeYyrf"
    "ESxZapFlIWq7shAN5soICyrEdKVRV85vobWRpDvs6bqR4c5g4YV3pfnxVQel+f5Sq9eCvp"
    "k8pBtsVnE4FutNJDsgJd1WE+6XWvWtrn9vdWp0EcG0T4e/ORwW4grjf7X1uX/nXqPjDDv3"
    "7Zurhqd8JbBtMtk4d3B82vYW8efcDemhcX3ZvOQOt+awmywGVni+Koy/sgcfSj9yVbv+Uw"
    "2lftunnZahAY6UFDSf2Wd5rXrbBLnK+wv4urZr+P74w7A3VdUEy8W/6le9W+bP7Q+s3vSD"
    "G2LRMEes2lj0gT3O21rrux+w6b2H6Lm15/ST1z3ID2ptMeBDewjFNw/Vur1+5eBnemzDFt"
    "Q95L7vVFFvdZEZPoWb5J9Cwju8nfWAozjoBAJY0UcGcHu2lhdAMChe56dH35sgy+ERKF8H"
    "qEpXBdzh8VUFR509sQ4LNXxfjvKgac4sCBilIG5SjNEeK8/YUM6l0ZfP3mCtocaKtkEMor"
    "f7O8WVtvDipXAccvQCPMBA3hvwRNYIjGFC7jT/3qMxTNCvG6NLLQf1ib5iMB+dg3jExAUn"
    "bJ3DE95rgE1s4sIwdw/8Oryjmqck6FuNkebS2RLMGScb/bjfh9bsjV3nxI0FZpb/4GW0l2"
    "Nkr0doH9ecrsqR8gVWiHRqv9cJFOQIRdcMJ8X4OodmnfYwJJ6GXwLT2E20PbWGCGCPGYhd"
    "nztitdBiYTZZoW6C/O3p73OPYT9uaqRdr/GpWanjMyTfG6XfG6CwrvZVAHJpIL+STF7hIt"
    "VnI83W+r6aJxmVgaKuJTsHibX8qNkkfgsfjJ+F7PoHMiO0cv70ehD6Cz+A5PF7hDr29g+s"
    "6Jpdn+OOh//hQcfOZfFKE63J4LvQauu0J9QUf3gjDqWCaoPOE4wcEKsqrdsvwdxfrFBnon"
    "BEcdslvOfopzF+Chhov4w/qV72T5UbxdJ9/993qFI4RF9kSSePDy/jwRrKq3MkH9nyc+Sm"
    "JV85N/PUWRUul+O+TTkXkqGNoaoTgmRWtr8a1ViHarbqhWGO9W5JTA9X7nJ50YuB8fx0mn"
    "OWh3O80rdNziNWrd8r91YeFoV63m91aD/G4DcCAx0Efg2VfdC2xq2cCrN/GcnhYJCzjNDw"
    "s4TYUFPG/Bqwrl6ZwW8kqfrnBLn6b90sKZzzJ4xmqAfRKFcR7GFZOY84z3sfvFpOXiJnzM"
    "WbJHnh/RHQp/QvKT0moxo7msRf/TC8zvwJweXKznnBKa9zKiMtRXzFCvhMhtCJEV4VhfpE"
    "6axayCWyv5VKDTFmNRTaFge36sM+jJc9sRHAB1ZWQVoNXqDhP8Ap9G1FO7c+2Zo7O7zKJs"
    "T+zuV6kBr5TXvfGd0woznVj5FLlDb1I+JUb5XLmY2atbR9mhzu35cyzug0jUrJr1ovK5eo"
    "ekG+/N0aG04wPF+Nnsb/tK/Dh0A5wUT8t8A0uKKk/MpolPhYKTX68ITn79qkomou5oZOrs"
    "CybZnGQoXdHbtVWKly0aauOwZQFXKuOEijQeYY+Zwk/0bGICLmMPqEq9eEWubS6UKpu8I/"
    "0Z/v2yTq7w8xBnL7gfhbVm6DD6gL2AQjUx+cxjGVm++xiwZKqqyGGSutgjBc1VwwPC1qWS"
    "RqHWsAcxESUTSZW6uIkQ9gR1MTLVRVGPkKhqm8lCPvKLLWtQjZAdk+lvc7tqRPkCflgqPS"
    "YkOMJt/m2BTf5t7hb/NilEifzaUuAuKRS669AVm7Hmb8NlOUKKWPGFOLoRwSQFbb5xJk71"
    "S4eYSCg8uzx8kuaJ4FUsmXY9dhXRjJqeR/XxhPHMsm2Ru7WVgfVhu8I+KYf9mXEdujLIdG"
    "x79vLgYlE4zeaRU3vq5IbLIcQxc8wlL7iNZxozhyyY91LUW3PnbOoROsKz3kVMaZbrag+j"
    "YvSpaKSh5aYmCUDAbYQFlYbMsvk9nihR8wPyDXsCS4e4GKeKJZPwYD2XiWD+F3eiA/cOFD"
    "SsW+T3JE7vk2WMbjk+s2hVI+4MEwWwcqoIU/XPrhibeGjFYhPlLXh8sU+Fr7W2ENByQWiC"
    "aoX2lqg3JI/XwLNfSoyxJMof5zi0xINNV4gsnjLid4yqwjGIG1vaChnaVtjZUofLRj7Yom"
    "s6SqNOdUzUVJBMtwycERKFZgJNi2bZ2VdrLyHR0ZR63obKMmGGSSUWJRhqnOoI1e7t17Wa"
    "m4aXkbKdb34L2h+Tkr21EJgxM+/HZQq9LwkUnhl4uub/MW24yDQK5ZdxiBEpXLOSjBzz3u"
    "TU0twxPXv7rpTQmiY9Qka7gyJsUS2uqBEpRvTLmeAqYkbqy3LOJxk2pOBWbfVZoU6pw6iD"
    "8tEvfmfcdIlFF/Bk/GVQjx99in7Ogyg2bf4k09nQMrHMszCbuIFlJOhI1LYGGDLPCN3pYB"
    "s609cYRwJAleu8WpqQirRWkdYq0npPkdZo6C/ljvbbH9/pXUV04nf5OvG7zKjhMtAec1R2"
    "IXRPV8B7mo2visreLcYPbCGO+EiDjAd+ZIMcpUluDabukf8QEPx2tvlGNoXhzLQ8k7t1HO"
    "85dgPEKLYRpE4ESh7+k+Dw2MF5Ykoc9sfMdFjoSY5PS/5BTEm6I/gAVm3E2zqMKV472taZ"
    "MXMy2Ho+7jEiBXpp0FGC1ADEiemW2k6TdEcA/R7ScEaMac5satIy1vw40UaKVsU8edtWtW"
    "AdGrNyZydESI5u6e6ksr9uT0ShOU9U8uOs1EEKmcRHh/vWkpaiuJvivDTzMYM7n9u2xSjP"
    "MYhF6RJQD4FwV1gHOuZ+98bzbvcqtjeet5Ob3831eQsYtsAeGpkey2YmKoPkyVbGlE8gjm"
    "4a2k+2w8x7/pUtBMDRVNQEoL5N/8bv5jAhXV5dfjAOnYdG8OiCgneX5/bi9V6rP+i1LwbS"
    "bJ7tZfl30gSvTW0zU5s59+k/fe0xS2TN5gPuO1G+2QcpcOTh/t89uKQkZPl+qRDStc6pyE"
    "QWcVHJwq8OeWHZDxgt7B+j8fceQTNjndzhf3fSF+QGdbzhLh5J95HcyfxH506WirWlEViU"
    "7HYYFrLNclTtY8iduqt8iNc5rZIRwz5x6WHcpWuy2Eg+QuVH8gmVI64iW2RNOeKUI0454p"
    "Qjbu8VfApZtY6qdPDewP1QRP//kK/+f0jnUiz3+xJ7cJxKZQAoi8qzWlQi4nGJRRynUotY"
    "WamUlerQrFQZXGALsEYCeg/y018LbJz1lbYA7tKoJZZ0hjErWOr5RixcLYVtV6J62Avx7w"
    "Nzfqcv6+RuSh3GvTv/bFe0HHkOYx+JA3u2S8bw+GhR8iuPOYzqMhxajCtS3ueZ5ex3PVhJ"
    "e5UcuICBRwylyebKrFORPaWmzDrKrKPMOsqss2fLw5siloc3+ZaHNyq+es+hYO7YdjytLM"
    "pxqiPEevuJAkdf+vqyLVUCrfvpU/ui1SCGiZDrnu/0u+Xf21dXzc+tsMGjCQ95z8L7X1rN"
    "q8EX7aLVGbR6DZBuqeWNNZ2hL/eW9y++dLtXDeLqY9u2bvlFe/BDg+46Fz8aRDe9hQZ9cX"
    "0BLVsXWIUbmjI9CCd4/uoJsJ+gDF3mM4uQqCi1IlFqU8CoFCMLCY4Q320XVEKpqaykE6U5"
    "Ooi3XNjUYffwOFpZiBNkR4fy6esiUs/rfKHndWoh+1npWC6PjkYl/S8Z1Hv0woRXDtYNo/"
    "xeewZ8acpLAb6ydNuSSHm9VrpplsbP/ThqqonpWndCbEk9PZ54O5HE1VGgnh5FnOXsfoag"
    "64PESx+bFihbGWbxMkgd1wcc30WYPbWy9uwS8HxjjivvH+MSunfokz+1HghAn7GfYwUJE9"
    "SZuw2YerKnYwJqlx7zpi6yIk6yqtv7t2orS9vLRgVd53g4OyVT8b0TF4QgTLOok45NptR1"
    "sXIEgc5MS3irhVgvZlxkYIgj3GcuM+ThW+KS6RJZ307WdB9Td5x9Ivw+BlXnNldLNK+t8H"
    "YHM6/h7JWyXCUJj6/m+k4StJffVWnIM0i3AnqFHKTbrxUaAY39nJrwZWwQipDbyRaiEir2"
    "CRxT3IE/bRtFnyRp1UxXeaZNVzNMF3HOECDWmU2jlMpUXcZyas9BmNRcxvgGX1iaWn1jVf"
    "7GpOJQ1k4eJdqvpH4YZvIiFl1pOdEo9JXJ33ZkQKnmt1TEyKRR90EhVczSpOGJdvs0Nx0K"
    "WGlrU5IXplHrcjaw4Z+CDq3NDb5VYH/rPVpR5l/Eo/UkC54PZoYBbwlzvv1uab8vVLTFfD"
    "QtYQACBkFeNPudl3UyGDPSaX8jYxseV5jJhqbjjQmKL4RyQ5b9Zz9rxLXxyEa0nzFqof0M"
    "bo7sGfw7XBBKHtgCLmYb8fY89m7KuEiw1ZkDVZJMaiushCon5kTlxKicmG1qUypxY7eJG5"
    "7pwQ4zZCM7q1L1qorJcbqjixfdfg6ShEycbV0e6ZDs6IDefo4Mm0wte8GYxmeTYRbYfSHS"
    "5Zdhz+jgGNx2q/aFXVRjl+hplm0/zKalmHiSUPnvEms+5b+Dfdf0MmXPlVkVZo7FQu2XOf"
    "ulCjtXBawrx71VaaDnLg1U3D2xP2v7oaCtAjt3EtgZje8IAzOzIQ3M8euBjcR4HqTsm41p"
    "Cev58gPMMKDHvs58GzpWXdKW3KCIIR1JEnWa6uJiQ8aZYozAn3XqMoPgM+EJuZSIIXBQcg"
    "dLgLluHUaxHfGYd1km8x2McstvufAyasNFjUjXLPzZIB0863dkO6Jne4pLCX5QT1anYs4E"
    "T/yuE0lLvQjBfAytMM5WjAzPIq0QaK6Hq7f8gU3hsf2hQsq5X3Yds/ltbgTxvdgPh4Ys9/"
    "Tgf0a8WMF2iZic/GsLFv7IUihZpT0AteQgAVmJgYI5KztSQKdcFxWRA2srXBdiRacgL1ZX"
    "JKCtsg55IquF9BrELyd8y780O5dXokII5YaFV763eu1PbbwE82kCFHDtptMeaF9azcuG4I"
    "famFHjlre+N69umoMuNGWP1Joh87rlzcvrdqdBqAHMK8leC2ms74oorElzfPRQzlRYr88+"
    "yzpQonQq3KzKDpJwnys9xVFCNccHMMdyCy6xLybpVAJ+FncsD2ucTKGaMEVXKgD2KCBVRt"
    "CdFt7IiVIsbQY9usT0WuFIxYtm/6J52TpJLVtlXd5u4fmoAv9EXI/OmJdENrFRF0E3arRQ"
    "8K6BNyFeVqq0f9QFkGOqjXgI1hhro16JIuZakbM1mlnSoupJgyXW0kf7JY2bID+i4fLexK"
    "MhuU0c837sBWbPXDtplvF2L2M+i300TMHYrYU0HKaAjVQZLpXhUhkuj99wWVGZ8jisWsr6"
    "oqwvhwCpsr4o60sV9K0ieaLK/KLML1VBtpj55XnMA3+fmfpDj3ryPVPmgejt2irzwB/YUH"
    "NEy4LmgS4q11Rn5LRef0NEYg/o54+ma3of4Q/DHI0YljgmJuI7m+CfQp3nDKR7Is4xkbnL"
    "7a/XaUvA9rvfMLlZLAesDAWvvUb/jqFYUs2PHC9ZapTICZ6/kpLvgM5oTw5Pz1dC2FZl2m"
    "c+xfq4QRXV0jeENkqrdNsEvnpmlnJ/Qi0rt8RCSLS/Agu7THGTNRZen71/F5ZXwB+rKiv0"
    "r5tXV+nMKodRF3fJFJ5/63c72VhGSJLGNVP3yH+IZe4u4yKypw1npgW7uFvH8Z5jI0OIYn"
    "a2VL5sMjU2sbqxg2S+7BzPtZgzy8pY4msylmOkKle5fK4yqGIw0BBLGniZCfrrZiCjAzUP"
    "5ech1BhSE4B2/xyuFKFZZfM/QHa/An604SfAM5gQIcoWzE6QVdkbVnyf3EG+fcqI+Tymi/"
    "4MFLrFN+aYdlwtzbpfW2W8cEVLbSqaFg9uEM0xRWw+NvWxnyhGZGcucUG/dkdUbNR1PAvB"
    "cTWT+4M0SAezxtC68NVhv+sm+/O17dxTTjzq3DMvM7Bh1+NlBjVElEdY48xKhTMcpXXgIE"
    "MAVNm1E1V2TZVd26ZvXlnbtmq4kDtICZEsJDhCYexDkbI8H/Kr8nxIFeVxYTP33JJaQ4zo"
    "l1YbGDfKghch+aWhS4ibJUSQDMqNRJGK2Qu2IYxUSs/qMXcKr8hOcjWtsEWtgK7l+I1L+I"
    "p1ezJFtznpf70mIkQZbnJqOgwe2YQGwsLtSn8vaElyjbmiRIeoVs0sJry8eLZ7tr94u0Ng"
    "zY+ITaERKZYdKGPy9p9cvOVHmotS28IHsonTWX5FvvxRMLg8OSWRT3HbrufUUMr7XEGBTX"
    "mffw3vc8X2TOV8PgR8YztMicDqJZFiA8kkD+7OmVPa35Mg+6UVEDS58TzbwvoMqAh5lS0N"
    "J99+azbIdE5vebPfb/cHrcsGoSBqufBkt7x9/a3bGzSIOZnajpeUcAvZJIqYJPItEkmDBK"
    "YSgvCMInFGfMXqeJUkrQpbSfBhx9aZMSsfCBQjVKgmDyfIOmdjNaABjcIyGUviZrhOVmMZ"
    "0CgsU1+7MdNLwxkhU4gmV+dkyjzmSwPl1miUUuEax3XIxvTRtGdZsWMrYY0RKlTTq9XCjj"
    "WR7O7n45RdtekeFM5xnEdUNy3TM1lpeTVOqXBNWmV+lvH7+s2PIXJ0pwoWvWfaED7nMthG"
    "aY4P4NOzIiU4zlacdZM6RgskqPA4gKIgx4iOEOWtFzqxdX02LQ1znOr4cC50dNOKk5vSBz"
    "c9Y2x0pZE+qtDoT4wZ2NNJhrM+vFdb5aYfRVutdc//hnnTWCxNBwHo/xgnc8f2GPFscdEv"
    "2FQndyCA6uwOT5PGgmzSCUrERfSmi2OoqaePP2I1NrSqYEtxjEXKW7+XEcv73pd1KUS3BT"
    "ziAdDasv5HMad76QEEgXK0V8kFlO9oV+WLtu5lU2mFKq3wV58HDgBrrscyjqFdNwMxUoV9"
    "eexdBu/plJa8E2RVdk8/q+hdi4m63MsAOT+UIiT4pYMoQpGyhMwRpVGhUgmnHeoZaTDzvX"
    "VB+/1Zj1/t6gs/nvj3QGE+F/rTCo36PFCw1qvVUhkrGv0eDCAOmvSIxajrkZH5yCJVzKbM"
    "nlpAa09hlRgk0FnrRLC2hlB/R6YDhAZdpPXp3Qyxoky6zzLkEfcqqVgpoge+nZbYFvw1X3"
    "xfWBIck1txa4naStrbSNrzxpRvVlw+TqnOTKxyBrvD6CZTHCFT81u1+a2IYHwRRBRlCcXL"
    "mysF4jAqqXDZnZCCvAA59J4aM8pf1kUtnAaZj20C9Hicz7wm3DviIJAFrAZZLWfGPdPCU3"
    "9McSAQguAfeZ6otrOLYTAhdACNHaYzeCU/7dP3OBHqEhpLEeXW4qPIJHXJhC6AaspANH/h"
    "zW0yhS/SvzyhD0w8giuOopfeL8vk7GXtluP1KTUdFOuxJ0K5IQZFSm7jsfZsapn+AfHY2v"
    "enwbNZqAIYzKOm5Yb1k4PMzTpxbeuRGQ2ygOfAs1Om1PEsPNvejfYDT2Ua8FQwOgfdYAII"
    "1YkBOoHNG9Cdbk8XQS6sqEyCPwBdUYIZgPEEzgRtjzX84dqOR4YLQFIoGmEiqQYdzzzm1v"
    "ABgYnhcgmuwXTZzgNOjX/hoxjOop54JQeQY4A+SOeRt0QdB591Azcg4rzOKbdc9ppoXivq"
    "9YtkU7qeL6VIOPEv3cJkkJG5DD3B3/dc7tXFn8nkQ/tn8YdKPknxgYBgs3efDSem55V9r5"
    "Cs+KBLcNe7WiMjcQYLyy1Tvjv6RuVHm5caLPHxlMIwyDorPhp82G7ZmZI0K8Y4SgvBoXqr"
    "VeWxE1V5TFUe26beFogFRd2EQfsj9A9uP9gUJGDNsu2HWYYfPB/iONV2gF6/WxywGzaUC9"
    "MIr0/JDomrvKJP+jfn1+2ByMMOJTiZnP25EyRno/x9y9sd7Vuv+7nX6vcbBOtdOTbyC/eW"
    "w6Vv3c4lNpcimYHtL666fbwkJSFs1f3W6shG0gMD4wD07e9iHEcfm49SYnr+kHlVJmarDg"
    "PQ0UHvhW19A1yzaJWfXpXh2TWmpsG4Z3oLbZIryKzfA1KdVHovaHa6nR/X3Rvg75TbfDGx"
    "Z8Dd+62LXmvQwIPHHebd8k7zGhm2KBm3EbcukhJymp8ScppKCQnUbso9TVxLzdb66Mx0Dy"
    "pEcJMw2SWOwsT7tKkIu1BzsclccI/qnjjeEcO/N1DGM3tQ7rQqq92w21gbfHUhWZU3qMp+"
    "akPbyDhIdh3mAZWCfAPIx3QqdMiSJecSZE+MnzkcPpYRPpMT3Ltu1ebF+Ko9ucienPJvbq"
    "JVpHup8FyctDufur3r5qDd7Wi91t9vYItD+9HIdibi+TUslMdcD61O39o90RDtTlPTEfdv"
    "+UX3+ttVs90ZaN3eZbvT7P1oLMMbNNsxQFp0FrF231u9fvvzl0GsofDZ3I83Kix4VsTGdJ"
    "ZvYzpL2Zhc+riRiyRK91wOEiWMFRLGkj7xUtOcoFVTXempFvFT5kYznSBV+lWV5zkaj1Ry"
    "nhOkap6rPM/pCKOSs53ZgZrzKs956LzcKN48TqtmutozHQQNl5/nKKWa5WrPsowz2GiaY6"
    "Rqnqs8z8v43JKzHCNUc1z1OZ45DAQq6j7FcpbspcqWs4tu51O7J7ztfvaJiJm6GXSBTOu1"
    "vl39aBAfNQ03psUtx5m47DV/6zTI3PTGhkPn/JZf3ny7al/APDaIMYMNTA/yHcr67ouE2J"
    "3mh9idpkPsRBbOpvO5pK7yPP5o9UWa0S3/1uwNcNJkrtEmM1AklDQ/kjQVSCr3OUB0xkvX"
    "5k/SHk3Rj23Uiw5qlGvixMWy0Kapj+hM0W3Au8xqKur5W1L8yk6/7KzDNI75VeJzOziiFb"
    "q1RJgEWibAk3k+z7ltW4zyQpBHOklAPoReDg/zFYCed7tXMQH1vJ10st5cn7dA5BA7HjQy"
    "PZY9E+m02hKLPptYLfgcmNE/udlSzyJXi7zwImccnqLUyo5QHI34tq+abTHlVH/IgP3cp/"
    "v0tcesvGCNZL2JC+xsV9Dvfokvr/pfYWyF4v94aDbLkN3KoNWBfvp+L8eIEzI/rIHxNJQG"
    "fi8t+MoXxwTVXqrCyA9xVWmY8FMtUB9GWzKJQlViRDERUVJlWcllDr/vzUfGCRZxMegCWW"
    "lQHAR+ujVRHwWrg4C6Q1ChISNQzw0yXEBHfs56WK+EWowb1MmsHrPH4bGqTB8LplBL1omZ"
    "cSIOR9CxSotnT6d+eRfXhEtkPhYPQNAkZLjwn4lLp4OFY+Zj02J4D7pw68SzLUkoSGT1R4"
    "K1H2453oKngGGg9ZS6rl9Ep3SplGB2S5S78FeCpkcrDBWrRAFI+6VTAlTE3JWrWhKMv7p2"
    "iapPUaH6FMG8b2IjDWirHGZ+8r3Va3/60fDLUIUpxWFC8S2/aA/a/2h1ArO3X54pMHtD++"
    "7V91aD+BpERYzbHnU8t6ShKkb0Sxd49LcWDbeWshbUJO0xFR7dynmc/u6rlS99k0V6TPBu"
    "zRjyjEbqqkFb7sMXQuYG/vwonYqXrrQ/Py7BlgqMj1GqqI0qz7KvgZWd4giZmt8qz29M/0"
    "1Ncr5WmKRTFXOyTM8ZOKdB/mQ7zLznX9kipQauMTQfLrgpgyBcdug8NFak1hegAO/OpN/k"
    "otm/aF62pIlj/1WnQ9N1hmUxatbOtynGjejrrYkDtHNRTqguYnWEHc8d23Mu6kCPTIsZUT"
    "tfwz8EBW15WENZWvWgPbFHHuN18hWrPQuT3si2LHvOMkyIexgT7YbYFpD4Q9Z+Zo94zIsY"
    "kAX9uLa086F9UPwBYzKX0HsYFis0c3tJ4c1NneUf/BL7Cv0XE4a/hInwKE1nB3n4S2SSSg"
    "Afp1J7U2ZQy6YZUUo7OwC5TrDV8jMcIVMTXOkJxikoEycStlfFrpNWvkAESaN5bt7nAhql"
    "Oibj6f+cnb1+/f7s1et3H96+ef/+7YdXIb7pW6uAPm9/RqxjX0iGGVspoEoBVQpoKQU0Hh"
    "WUoYWmwobyVdEgTkmLBBKuV0i7oIshlTisc6kE/sklY9P1bGfxkdwBb7yTipmLW8FZjbwW"
    "GU2gtYnokYCoTjrisB3/5AB5BA6C5KaV0j2Ni4op7L5j26kR+X9QvBgLH6EC7DJRPxWDT1"
    "AxnjtY6YVLpReeDb6gkQySEYcxCRpTH+OVBSjFloyxcWyLoUos7omjkhZ42BAz5ClPYrhl"
    "H6jlwmfpcFce+IT6sD98eMATnlBkO8nb+PYFlWLc0JQ2XFVtOFNIyZVQjlA42ZrMd/TxON"
    "nHAogonTZeDGoWZR8VANpJT9JiLIss/p91RECvNbjp+UcCeDNH0MJTifLStpd9QACWectK"
    "i806XuCyNWi2r/pa81KM7J8Fh3pSmEgbnFIgtKXgqILsJFosKnd502oQLCTnB889f4zRBn"
    "WIlIJefQVdyg2b8pgldaW5jB/TF0bzAef40R+0roFxLFyPTQKOcyGrRw5azeuA9cjal5rH"
    "KLS66bQHDSHnbPRNruL94Tf5Pv+bfJ/6Jp/X7Hw4Du8SVue4IF0K1xSlwrYix90cJZoe+5"
    "lVS2FdBXafqsKFLLayEe+irLKx0UkThjpcYmPEQeXnPKtuS4Hy4QGhwn1j3LVhxnkD+WHF"
    "capfuf6F6WrT2dAy9QxvzarE9BjdZhnpGwnVgUnqYFPSlYNGOWiUg6ZWykHTBA1XH59keG"
    "b8O7VVLhm6bLPOEZOP6vo82FJm/Vwjc+bHnbHy/Cl8mjm/8gbmDQ4ozz/tNz87q1JGoOIQ"
    "x8/jePu2gNUGWuWfyIH3EjaGaanzlP3mR4ju6atihzSuOqUx45hG7rGsDepv/W4nTwoISZ"
    "JSq6l75D/EMt0D3qWywEUwVqsNSQ0hIStgB+flKtlsfzP77/8DYz5amw=="
)
