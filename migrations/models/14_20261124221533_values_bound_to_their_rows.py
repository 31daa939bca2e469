"""Values bound to their rows.

Keys are known by their fingerprints. Lines of a history stay as they are, but for what is sealed in them, while it is
being sealed anew.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

BEING_SEALED = """EXISTS (SELECT 1 FROM "sealing_keys" WHERE "old_form" OR "state" = 'opening')"""

UP = {
    "sqlite": f"""
CREATE TABLE IF NOT EXISTS "key_holders" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "known" JSON NOT NULL,
    "sealing" VARCHAR(8) NOT NULL,
    "seen_at" TIMESTAMP NOT NULL
);
CREATE TABLE IF NOT EXISTS "sealing_keys" (
    "id" VARCHAR(8) NOT NULL PRIMARY KEY,
    "fingerprint" VARCHAR(64) NOT NULL,
    "state" VARCHAR(9) NOT NULL,
    "old_form" INT NOT NULL
);
DROP TRIGGER "timeline_entries_no_update";
CREATE TRIGGER "timeline_entries_no_update" BEFORE UPDATE OF
    "id", "complaint_id", "seq", "kind", "at", "author",
    "account_id", "author_unit_id", "unit_id", "planned_by", "is_public"
    ON "timeline_entries" BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
CREATE TRIGGER "timeline_entries_sealed_anew" BEFORE UPDATE OF "text", "done", "planned" ON "timeline_entries"
    WHEN NOT {BEING_SEALED}
    OR ("new"."text" IS NULL) <> ("old"."text" IS NULL)
    OR ("new"."done" IS NULL) <> ("old"."done" IS NULL)
    OR ("new"."planned" IS NULL) <> ("old"."planned" IS NULL) BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
""",
    "postgres": f"""
CREATE TABLE IF NOT EXISTS "key_holders" (
    "id" UUID NOT NULL PRIMARY KEY,
    "known" JSONB NOT NULL,
    "sealing" VARCHAR(8) NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE IF NOT EXISTS "sealing_keys" (
    "id" VARCHAR(8) NOT NULL PRIMARY KEY,
    "fingerprint" VARCHAR(64) NOT NULL,
    "state" VARCHAR(9) NOT NULL,
    "old_form" BOOL NOT NULL
);
CREATE FUNCTION refuse_change_but_of_seals() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sealed text[] := ARRAY['text', 'done', 'planned'];
BEGIN
    IF {BEING_SEALED}
        AND to_jsonb(NEW) - sealed = to_jsonb(OLD) - sealed
        AND (NEW."text" IS NULL) = (OLD."text" IS NULL)
        AND (NEW."done" IS NULL) = (OLD."done" IS NULL)
        AND (NEW."planned" IS NULL) = (OLD."planned" IS NULL)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER "timeline_entries_no_change" ON "timeline_entries";
CREATE TRIGGER "timeline_entries_no_change" BEFORE UPDATE ON "timeline_entries"
    FOR EACH ROW EXECUTE FUNCTION refuse_change_but_of_seals();
CREATE TRIGGER "timeline_entries_no_delete" BEFORE DELETE ON "timeline_entries"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
""",
}

DOWN = {
    "sqlite": r"""
DROP TRIGGER "timeline_entries_sealed_anew";
DROP TRIGGER "timeline_entries_no_update";
CREATE TRIGGER "timeline_entries_no_update" BEFORE UPDATE ON "timeline_entries" BEGIN
    SELECT RAISE(ABORT, 'timeline_entries is append-only');
END;
DROP TABLE IF EXISTS "sealing_keys";
DROP TABLE IF EXISTS "key_holders";
""",
    "postgres": r"""
DROP TRIGGER "timeline_entries_no_delete" ON "timeline_entries";
DROP TRIGGER "timeline_entries_no_change" ON "timeline_entries";
CREATE TRIGGER "timeline_entries_no_change" BEFORE UPDATE OR DELETE ON "timeline_entries"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
DROP FUNCTION refuse_change_but_of_seals();
DROP TABLE IF EXISTS "sealing_keys";
DROP TABLE IF EXISTS "key_holders";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Give aerich the text for this dialect; it asks without a connection only for PostgreSQL."""
    return UP[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Give aerich the text that takes it back."""
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXetz2ki2/1e6/GUzVQwVO88ht24VtknCxoYs4MydXW/JjdQYjYWakYQJOzv/+z2nWx"
    "J6goQBC9JfZmKpT7f49eO8T/95MuEGs9z6F7b4zC2DOScN8ueJTScM/pF+WSMndDpdvsIH"
    "Hh1aovUDW2hj0U48p0PXc6juwasRtVwGjwzm6o459UxuI0GTODPbNu17MnW4zly3QeZjUx"
    "8T6MklpkcebD53a8S0CXeg2xqhtkGGC78VNHAZ9FyH/zFbox6SMxufW9SFl9Q0iMvr+DEG"
    "1+FrYKg9jzuzzT9mTPP4PfPGAt1//Rsem7bBvjM3+HP6oI1MZhkx8E0DOxDPNW8xFc9ubt"
    "qXH0VL/E1DTefWbGIvW08X3pjbYfPZzDTqSIPv7pnNHOoxIzIh9syy/OkLHskvhgeeM2Ph"
    "pxrLBwYb0ZmF03ryP6OZreNsAhLOI3PqD6ZXNw23brO5Zhr/639lhELTOt2B1m8NNO0ktS"
    "DwaxJz5T/SuY2LybQ9xOzPv2S/S2zE0xMc4OJzs/fi1dufBBrc9e4d8VIgd/KXIKQelaQC"
    "/yXgOOt2GvO/97udbMxDggTshql75L/EMl1vE+CDB0vkl/snADKAar/gIhTY88R1/7DwQe"
    "dbsycQv27+n4Ccw46Xp0Hn4qp7npwF7OBcTMMSdtxL+D0p4C/G1MkGPkKSgB5+yAFCfjKh"
    "3zWL2ffeGP58v2IGArzfJ9H2X5zhmyS+4pBK43sJAHnmhOVhHJIll7dPVw/+cYCIr4B40L"
    "5u9QfN66+xlX7ZHLTwzZl4ukg8ffE2MR9hJ+TX9uAzwT/JP7udVnJDhO0G/zzBb6Izj2tw"
    "rGjUiGISPA4e/YVcY/QQOcbwwZDqD3PqGFrqDT/jeW3TryZnk+QTatN7MUmIJn6nLxn05U"
    "YEASFLboi8XSk4+NtZQ/ZbVHKAtsQbmy7B43xIXSaZdp2YRoNQV3BoZpBHas2YS/DDgD9/"
    "ABImSPmIWJw//DybAsN3iU4tbA0s3vRcMnNZltCw6yFv7Vt7BKMxZwqDglThMctyBb1j3o"
    "890cvI4RMQR6A7lCfqBOQtbcSdCbb+7kFj6mHvQz4DkcXjonO5qQm1uM0InzIbOuW8RlzT"
    "1tmtbXMP3ln4gSDCjOGXDGHvBz+HAi/fhSiTf7pnijIbHuzrhZjDOtbzpZfIyikDdoLsCN"
    "np29cFgH/7Ohd5fJXgqB5gkQ1yy55NBNBt+CIK2yvNVwPiKkN98rHduWx3PkFv0DFgfWs3"
    "O53uTeeidQlnHRwZIPgz49but5pXop1/ht/a3a+tjniCB4140gMW2UM6B6QFhxnJo7XIJP"
    "5SYA5/yZ3CX5IzGJya6Uk859xi1M7eLFGyxPQNgW5X8xc+2a8gdN7tXsVkoPP2IIHwzfV5"
    "q/fiVAAPjUxPPG53BoB3RUSU1iOzvSzpRL5YKZgwbFJQJOnzCfBFNCoIHjyGXmEpGHVy57"
    "I/7oAHT0AoENwbGboOG8hjDnH4vEZsGMdZvgvEi7+5BPRL2FmwUmC3pUWS/Qz5BL4P/WTs"
    "MPO+bXt5SscfGXvL502Hxfvv8RN+/uXs7NWrd2cvX719/+b1u3dv3r98D23F96ZfvVu1Gd"
    "ufcFvFtp/cZ6uEggf48WWkgaB9lXnTpmLAyyJiwMt8MeBlkomU16mVOl1RdTo2rbrHHa2c"
    "9TVK8wQbrH9AHcCsrjWzRpjAbPg7072SiMaptmnXPgpQ8cQvY6oO2itLdUlLdQkpdjk7Hp"
    "+aupsh+vh0H7/0mEXFz03PSVQ8HWBHhzszy6f+4fbXziV9iVieuB/iuUbm15YzuF7yvwGM"
    "Hd83KOlAQyaiHzTFjdAU1yB3II5PLcSi8T+m8b93NXIHs7X8g+pCQA/+5o4w3aFABkK5wS"
    "dAmdYA9jv0ek3gz5PlXMldgHQSUjjJsTX7PoUt5gJ24YwGMxWFXgupg30hevoOcyH+EKdh"
    "ZLCNxmCBCpgzRimD5iq9JpOLZag1vgCgtJqVWk24NIqqNSHBEeo174voNe/z9Zr3Kb0m3E"
    "qllniUajv6+3PDvLe1npIxEnORnoiP3GHmvf2FLVLG5hXSxAFOQp4gAY8dOg9P5tjqg18P"
    "v5lJW+RFs3/RvGzJs3z/1seP3LL4nDkXM8flmcFViRYrZZOR31bTReOC8slnPodXDqHEBS"
    "2VGSToRvj6HEZBREAjoLQa8pH4Q0Qy+YKEdAoajFoemZveOC2H7GaIJ1gexf9LcIig/dF5"
    "Hbdl9srnxs9r5C1yPr08Pg7xPKfZZ9jIWWeYeL7y5PqdzxybWto4aLn21BrEXRYZ54fN5g"
    "xOEFBuJqYHK0aeJXUClA5D9Yfb0C+eJsQ0yGn61NrNEFuOk+hPqGU9WbGo/qkl99Krs3dv"
    "w92Df6zaL/3r5tXVenVBHVA/zAEFUwr7U6KUOqWWL1ceVWbQrKB4NUDfK7VJSEfmFMO7HM"
    "eEA4PPPBk+PsdmOgaFiTirOrkzjTs8QoT/lT2aeuB9hZPEP37CLrPOrj2MihFphnkPR2AD"
    "g8+YUcM2ok8cbU6hJTxzuXRAc9taiB5cEfuGtigXZEAMIruHNfmB2BiAJpzOQzbieILKjh"
    "7Y1PuhwuXFSPif1wcWI//InGEZuTpof4SGlx04lKUdtrTvMUqlvI9xTOENfFVJSGNEyveY"
    "9D0KjlDmFFhSbHQOVGxh7jq8lGckIWFcSU5MYmYGUjSm5LgWKsaIVEfgvGLUZVnCpnyxUt"
    "C0sElBIfNX4eLz0xWJwZkrxTAhcqFUNaELeExQKCQ481L8A75gWmF2IrYZMuIwS8iINuYH"
    "WOZjRmTh7odTtr3qSCD54t44TPstyjqXFEoSiR/rY6QWOyT7eM8PG4xTbiF88HDwPYjowY"
    "rwoi+YjnwpdPosjhR9vZIvibRmTRoHCufjyeZ4ystoFGoTXzERnh3XvLeBCZi2r/nXSRdZ"
    "CZVmBWwyDswPoVXCZbrDRBxLaB9IZOTtZ9CSYS8RfWxNLEoMaM2nE1NRMhzlQWZYFo7yls"
    "2Pjx9uSRTP54fPrKEfkJheJkAYM83LKT0REqX5PA+36ctDLYvTBK9Wchk3OBQLMhjXo6MR"
    "8an8k9xPrY6c5Ri46PEHVEBcPxbBt08zIoYmOhUJz6CYzFwmUqSRTZCs6Mp9DbozBhNg/B"
    "TeclB29WMoQyNWkoZrqwxPj1Mp1r7WyqZY+Q5YOcjO+JM3KDcTp1QpcpVTclVJoR9oghlA"
    "uMkujtIpO1WVZ9gIDUGFnXghxf6c+Se7Et12kUNREcVsMHa451mZNsDwXW2Vaub5rUrEl0"
    "+wJBX1PDaZgjIkLGzkBQ01pMAqxx0CaxTVlZ+EhW5CDYw3klWqZo6DseBzWBB8nh1jvpth"
    "nuCLUpa3PVneQv01DnVuDGfY/miiOM9OX797/f7V29dh8Gb4ZFXMZhAfu4RSrnzN9aizma"
    "ye2YGS6CrH7yvGkPrCtbKKLfktCjEnTXpqCsdPUC+w3LnIKjCIwaCLv2EkrM/tCHWYZBUY"
    "0P8BQxiw2KNIJTNkVIOslbQQkf9oaEoxqR2O8wQuVYWIomflVuut6qt4jxsuy0RqhqiQOW"
    "Dfc/MIArqjCH9ddRy2/m8QOwlT5TbC0/Cq2/kUNE/W4KiMDN2cGabXsj0ns65t5O3Ko4pi"
    "Ow2ETccsKksvS7oZeHKIzKIpJlLWya9jPsGzAmZFZ47tLuP75QFCh3zmoccCHouYenRROG"
    "zEHCzl5gY13+AVmsZTJ9feRsakAlEvCcvmc2KYBnRT83MDQHIXCQTMEZ59ENiZNarLEWR+"
    "ViDjR76nTvxqQbKF/BWRT4MhsUi/yJbAr/RQF7gZXNTwk7Bsrl8K16eZglgT5jnA36hdYF"
    "U9g3nUtBpEtzg6cebcMVzsAUvF1MnUAf2Yz1zxDbd2NLgAV8AijEGYUL0h30Df4lUNqwBL"
    "ZQa+1jUNFivKt5mPyJPJxJjLtMZLFFumWkhZrO6GAHizgQLKsh4pVVXwmetvZGkM+Tpvpn"
    "pwmBwwrvS+Oiug9L46y1V68VXSJ5WD7Pqywj5plWE+6XWvWtqn9rdWp0EcDiL8vfnIgBuI"
    "583+F1EjGJ9T9wGLC4vnl62Lq3YnfGUw3TLt8O2g+SXszaMP2Fvz4qJ70xloWIhYVCv2XX"
    "ZcFEddvgeJox99L4/1WxtG+6JdNy9bDQIjPWgoqd/aneZ1K+wS5yvs7+Kq2e/jb0bOQF0X"
    "FBPv1v7cvWpfNn/T+s1vSDHmlgkCvebSR6QJ3vZa193Ye4dNuN/iptdfUs8cN6C96bQHwQ"
    "ss4xQ8/9rqtbuXwZspc0xuyHdJXl9kcZ8VMYme5ZtEzzKym3zGUvjgCAhU0kgBd3bATQuj"
    "GxAodAtUfJfyZRl8IyQK4fUIS+G6nD8qoKgy09sQ4LOXxc7fVQdw6gQOVJQyKEdpjhDn7S"
    "9kUO/K4Os3V9DmQFslg1Be+Zvly9p6c1C5Cjh+ARphJmgI/yVoAkM0ptgy/tSvPkPRrBCv"
    "SyML/Ye1aT4QkI99w8gEJGWXzB3TY45LYO3MMnIA9z+8qpyjKudU6DTbo60lkiVYMu53ux"
    "G/zw254s2HBG2VePNXYCXZ2SjR1wX485TxqR8gVYhDo9U+vBo4koAIXHDCfF+DqHbJ7zGB"
    "JPQy+JYeYvMhNxaYISLu+0OfiCtdBiYTZZoW6C/OZs97HPsJvLlqkfY/RqWm54xMU2fdrs"
    "66Cwq/y6AOTKQt5JPUcZdosfLE0/22mi4al4mloSI+ZS4uCxWl3Ch5hDMWt4zv9Qw6J7Jz"
    "Q1yGivoAOovv8HaBO/T6BqbvnFia7Y+D/uePwcVn/kMRqmPzudBr4Lkr1BdXXLTKqGOZoP"
    "KE4wQXK8iqdsvydxTrFxvonRAn6pDd2uy7uHdB3vMa+1i/8p0sP4qv6+Sb/7te4ghhkT2R"
    "JB78eH+eCFbVW5mg/q8THyWxqu2Tfz9FkVLpfjs8pyPzVDC0NUJxTIrW1uJbqxDtVt1QrT"
    "Dercgtgev9zk+6MXA/Po6TTnPQ7naaV+i4xWfUurX/3oWFo121mt9aDfI7B+BAYqCPcGZf"
    "dS+wqcXhrN7Ec3paJCzgND8s4DQVFvC8Ba8qlKdzWsgrfbrCLX2a9ksLZz7LODNWA+yTKI"
    "zzMK6YxJxnvI+9LyYtFzfhY84SH3l+RHco/AnJT0qrxYzmshb9dy8wv8Ph9OBiPeeU0LyX"
    "EZWhvmKGeiVEbkOIrMiJ9VnqpFmHVfBq5TkV6LTFjqimULA9P9YZ9OQ5d8QJgLoyHhWg1e"
    "oOE+cFfo2op3bn8pmjs7vMomxP7O5HqQGvlNe9nTunFT50YuVTJIfepHxKjPK5cjGzV7eO"
    "skPd5vPnWNwHkahZNetF5XP1Dkk33pujQ2nHB4rxs9nf9pX4cegGOCmeltkDS4oqT8ymiU"
    "+FgpNfrQhOfvWySiai7mhk6uwzJtmcZChd0de1VYoXFw21cdiygCuV2YSKNB5hj5nCn+jZ"
    "xARcxh5QlXrxklxzWyhVnLwl/Rn++6c6ucLtIe5ecD8Ia83QYfQBewGFamLaM49lZPnuY8"
    "CSqaoih0nqYo8UNFcNLwhbl0oahVrDHsRElEwkVeriJkLYE9TFyFQXRT1CoqptJgv5yB1b"
    "1qAaITsm09/mdtWI8gXnYan0mJDgCNn8mwJM/k0ui3+TFKJEfm0pcJcUCt116ApmrPlsuO"
    "yJkCJW50Ic3YhgkoI23zgTp/qhQ0wkFB4vD5+keSJ4FUumXY9dRTSjpudRfTxhdmbZtsjb"
    "2srA+rBdYZ+Uw35mtg5dGWQ65h5fXlwsCqdxO3JrT53c2HIIcc0cc8kLm+OdxswhC+b9JO"
    "qtuXM29Qgd4V3vIqY0y3W1h1Ex+lQ00tByU5MEIOA2woJKQ2Zx+x5vlKj5AfkGn8DSIS7G"
    "qWLJJLxYz2UimP/FnejAvQMFDesW+T2J2/tkGaNbG79ZtKoRd4aJAlg5VYSp+ndXjE28tG"
    "KxifIWfL7gU+HPWlsIaLkgNEG1QntL1BuS12vg3S8lxlgS5Y9zHFriwaYrRBZPGfE7RlXh"
    "GMSNLW2FDG0r7Gypy2UjG7bomo7SqFsdEzUV5KFbBs4IiUIzgaZFs+zsq7WXkOhoSj1vQ2"
    "WZMMOkEosSB2qc6gjV7u3XtZqbhpeRsp1vfgvaH5OSvbUQmDEz78dlCr0vCRSeGXi65n+Y"
    "NlxkGoXyyzjEiBSuWUlGjnlv2tTS3DE9e/O2lNCaJj3Cg3YHRdiiWlxRI1KM6IczwVXEjN"
    "SX5ZxPMmxIwava6rtCnVKXUQflo1/8zmzTJRZdwJfZPwX1+NGn6Oc8iGLT5ncynQ0tE8s8"
    "C7OJG1hGgo5EbWuAIfOO0J0OtqEzfY1xJABUuc6rpQmpSGsVaa0irfcUaY2G/lLuaL/98d"
    "3eVUQnfpuvE7/NjBouA+0xR2UXQvd0Bbyn2fiqqOzdYvzAFuKKjzTIeOFHNshRmiRrMHWP"
    "/JeA4Lcz5hthCsOZaXmm7dZxvOfgBohRjBGkbgRKXv6TOOGxg/PElDjsj5npsNCTHJ+W/I"
    "uYknRHsAFWMeJtXcYUrx3NdWbMnIxjPR/3GJECvTToKEFqAOLEdEux0yTdEUC/hzScEWOa"
    "M5uatIw1P060kaJVMU/etlUtWIfGrNzdCRGSo1u6O6nsr/OJKDTniUp+Nit1kUIm8dHhvr"
    "WkpSjuprgvzXzMOJ3PObcYtXMMYlG6BNRDINwV1oGOuV/eeN7tXsV443k7yfxurs9bcGAL"
    "7KGR6bHsw0RlkDzZypjyCcTRTUP7kTvMvLe/sIUAOJqKmgDUt+nf+N0cJqTLp8sN49B5aA"
    "SPLij47fLeXnzea/UHvfbFQJrNs70sfyZN8NqUm5nazLlP//FLj1kiazYfcN+J8pUfpMCR"
    "h/tfe3BJScjy/VIhpGudU5GJLOKikoVfHfLC4g8YLexfo/GPHkEzY53c4f/upC/IDep4w1"
    "u8ku4DuZP5j86dLBXLpRFYlOx2GBayzXJU7WPInbqrfIjXOa2SEcM+celh3KVrsthIPkLl"
    "R/IJlSOuIiyyphxxyhGnHHHKEbf3Cj6FrFpHVTp4b+C+L6L/v89X/9+ncymW/L4ED45TqQ"
    "wAZVF5VotKRDwusYjjVGoRKyuVslIdmpUq4xTYAqyRgN6D3PprgY0ffaUtgLs0aoklnWHM"
    "CpZ6vhELV0th25WoHvZC/PeBOb/Tn+rkbkodZnt3/t2uaDnyHMY+EAd4tkvG8PloUfIrjz"
    "mM6jIcWowrUt7nmeXsdz1YSXuVHLiAgUcMpcnmyqxTEZ5SU2YdZdZRZh1l1tmz5eF1EcvD"
    "63zLw2sVX73nUDB3zB1PK4tynOoIsd5+osDRl76+bEuVQOt+/Ni+aDWIYSLkuuc7/W7tb+"
    "2rq+anVtjg0YSPvGfh+8+t5tXgs3bR6gxavQZIt9TyxprO0Jd7a/cvPne7Vw3i6mPOrVv7"
    "oj34TYPuOhe/NYhuegsN+rL1BbRsXWAVbmjK9CCc4PmrJwA/QRm6zDaLkKgotSJRalPAqN"
    "RBFhIcIb7bLqiEUlNZSSdKc3QQb7mwqcPu4XO0shAnyI4O5dNXRaSeV/lCz6vUQvaz0rFc"
    "Hh2NSvpfMqj36IUJnxysG0b5vfYM+NKUlwJ8Zem2JZHyeq100yyNn/tx1FQT07XuhNiSen"
    "o88XYiiaujQD09ijjL2f0MQdcHiZc+Ni1QtjLM4mWQOq4NHOcijE+tLJ5dAp6vzHHl+2Nc"
    "QvcOffJW64EA9An7OVaQMEGduduAqSd7Oiagdukxb+oiK+Ikq7q9/6q2srS9bFTQdY6Xs1"
    "MyFfuduCAEYZpFnXQ4mVLXxcoRBDozLeGtFmK9mHGRgSGucJ+5zJCXb4lHpktkfTtZ031M"
    "3XH2jfD7GFTd21wt0by2wtsdzLyGs1fKcpUkPL6a6ztJ0F7uq9KQZ5BuBfQKOUi3Xys0Ah"
    "r7PjVhZ2wQipDbyRaiEiq2BY4p7sCfto2iT5K0aqarPNOmqxmmizhnCBDrzKZRSmWqLmM5"
    "5XMQJjWXMXuDHZamVnusyntMKg5l7eRRov1K6odhJi9i0ZWWE41CX5nn244MKNXcS0WMTB"
    "p1HxRSxSxNGt5ot09z06GAlbY2Jc/CNGpdmw04/KegQ2tzg28Vjr/1Hq3o4V/Eo/UkC54P"
    "ZoYBbwlzvv1uab8vVLTFfDQtYQCCA4K8aPY7P9XJYMxIp/2VjDl8rjCTDU3HGxMUXwi1DV"
    "n2n32vEZfjlY1oP2PUQvsZvBzxGfx3uCCUPLAFPMw24u157N2UcZFgqzsHqiSZ1FZYCVVO"
    "zInKiVE5MdvUplTixm4TNzzTAw4zZCOeVal6VcXkON3RxYtuPwdJQibuti6PdEh2dEBvP0"
    "eGTaYWXzCm2bPJMAvsvhDp8suwZ3RwDG67VXxhF9XYJXqaxfnDbFrqEE8SKv9dYs2n/HfA"
    "d00vU/ZcmVVh5lgsFL/M4Zcq7FwVsK7c6a1KAz13aaDi7on9WdsPBW0V2LmTwM5ofEcYmJ"
    "kNaWCOXw9sJMbzIGXfbExLWM+XGzDDgB7bnfk2dKy6pC1PgyKGdCRJ1Gmqi4cNGWeKMQI/"
    "69RlBsFvwhtyKRFD4KDkDpYAc906jMId8Zl3WSbzHYxya9/awsuoDRc1Il2z8M8G6eBdvy"
    "PuiJ75FJcS/EE9WZ2KORO88btOJC31IgTzMbTCOFsxMnyLtEKguR6e3toPbAqf7Q8VUs79"
    "suuYzc9tI4jvxX5saMhybw/+V8SLFbBLxOTk31uw8EeWQskq7QGoJQcJyEoMFMxZ2ZECOu"
    "W6qIgcWFvhuhArOgV5sboiAW2VdcgTWS2k1yB+OeFb+3Ozc3klKoRQ27DwybdWr/2xjY9g"
    "Pk2AAp7ddNoD7XOredkQ56E2ZtS4tVvfmlc3zUEXmrJHas3w8Lq1m5fX7U6DUAMOr+TxWk"
    "hjfVtEYU2a46OXcqbCev3js6wDJUqnws2q7CAJ+VzpKY4Sqjk+gDmWLLgEX0zSqQT8rNOx"
    "PKxxMoVqwhRdqQDYo4BUGUF3WngjJ0qxtBn06BLTa4UjFS+a/YvmZesktWyVdXm7heejCv"
    "wTcT06Y14S2QSjLoJu1Gih4F0Db0K8rFRp/6gLIMdUG/EQrDHWRr0SRcy1ImdrNLOkRdWT"
    "BkuspY/2Sxo3QX5Aw+W9iVdD2pw45v3YC8yeuXbSLOPtXsZ8FvtomIKxWwtpOEwBG6kyXC"
    "rDpTJcHr/hsqIy5XFYtZT1RVlfDgFSZX1R1pcq6FtF8kSV+UWZX6qCbDHzy/OYB/4xM/WH"
    "HvXk70yZB6Kva6vMA39gQ80RLQuaB7qoXFOdkdN6/TURiT2gnz+arul9gH8Y5mjEsMQxMR"
    "Hf2QT/KdR5m4F0T8Q9JjJ3uf3lOm0J2H73GyY3i+WAlaHgZ6/Rv2MollTzI9dLlholcoPn"
    "j6TkO6Az8snh6flKCNuqTPvMt1gfN6iiWvqG0EZplW6bwFfPzFLuT6hl5ZZYCIn2V2Bhly"
    "lussbCq7N3b8PyCvjHqsoK/evm1VU6s8ph1EUumcLz7/1uJxvLCEnSuGbqHvkvsczdZVxE"
    "eNpwZlrAxd06jvccjAwhitnZUvmyydTYxOrGDpL5snO812LOLCtjia/JWI6Rqlzl8rnKoI"
    "rBQEMsaeBlJuivm4GMDtQ8lJ+HUGNITQDa/XNOpQjNKpv/AR73K+BHG34CPIMJEaJswewE"
    "WZW9YcX55A7y7VNGzOcxXfRnoNAtvjLH5HG1NOt9bZXxwhUttaloWjy4QTTHFLH52NTHfq"
    "IYkZ25xAX92h1RwajreBeC42qm7Q/SIB3MGkPrwheH/a6b7Odr7txTm3jUuWdeZmDDrsfL"
    "DGqIKI+wxpmVCmc4SuvAQYYAqLJrJ6rsmiq7tk3fvLK2bdVwITlICZEsJDhCYex9kbI87/"
    "Or8rxPFeVxgZl7bkmtIUb0Q6sNzDbKghch+aGhS4ibJUSQDMqNRJGK2Qu2IYxUSs/qMXcK"
    "P5Gd5GpaYYtaAV3L8RuX8BXrfDJFtznpf7kmIkQZXtrUdBh8sgkNhIXblf5e0JLkGnNFiQ"
    "5RrZpZTHh58W73bH/xdofAmh8Rm0IjUiw7UMbk67+5+MqPNBeltoUPZBOns9xFvvxRMLg8"
    "OSWRrbht13NqKOV9rqDAprzPP4b3uWI8UzmfDwHfGIcpEVi9JFLHQDLJw3bnzCnt70mQ/d"
    "AKCJrc7DzbwvoMqAh5lS0NJ19/bTbIdE5v7Wa/3+4PWpcNQkHUcuHLbu329ddub9Ag5mTK"
    "HS8p4RaySRQxSeRbJJIGCUwlBOEZReKM+IrV8SpJWhW2kjiHHa4zY1Y+EChGqFBNXk6Qdc"
    "/GakADGoVlMpbEzXCdrMYyoFFYpna7MdNLwxkhU4gmV+dkyjzmSwPl1miUUuEax3XIxvTR"
    "5LOs2LGVsMYIFarp1Wphx5pIdvfzccqu2nQPCuc4ziOqm5bpmay0vBqnVLgmrTLfy/h9/e"
    "bHEDm6UwWL3jNtCNu5DLZRmuMD+PSsSAmOsxV33aSu0QIJKrwOoCjIMaIjRHnrhU64rs+m"
    "pWGOUx0fzoWublpxc1P64qZnjI2uNNJHFRr9kTEDezrJcNaH72qr3PSjaKu17vlfMW8ai6"
    "XpIAD9h9lk7nCPEY+Lh37Bpjq5AwFUZ3d4mzQWZJNOUCIeojddXENNPX38AauxoVUFW4pr"
    "LFLe+r2MWN73vqxLIbot4BEPgNaW9T+KOd1LDyAIlKO9Si6gfEe7Kl+0dS+bSitUaYU/+j"
    "zYALDmeizjGtp1MxAjVdiXx95l8Dud0pJ3gqzK7ulnFb1rMVHX9jJAzg+lCAl+6CCKUKQs"
    "IXNEaVSoVMJph3pGGsx8b13Qfn/W45e72uHHE/8eKMznQn9aoVGfBwrWerVaKmNFo9+DAc"
    "RFkx6xGHU9MjIfWaSK2ZTxqQW0fAqrxCCBzlon4mhrCPV3ZDpAaNBFWp/ezRAryqT7R4a8"
    "4l4lFStF9MDZaQm24K/54nxhSXBMbsWtJWoraW8jac8bU3uz4vJxSnVnYpUz2B1GN5niCJ"
    "ma36rNb0UE44sgoihLKF6+XCkQh1FJhcvuhBTkBcih99SYUfunuqiF0yDzMSdAj9f5zGvC"
    "vSMuAlnAapDVcma2Z1p4648pLgRCEPwrzxPVdnYxDCaEDqCxw3QGP8lP+/Q9ToS6hMZSRG"
    "1r8UFkkrpkQhdANWUgmr/w5pxMYUf6jyf0gYlPcMVV9NL7ZZk2+6l2a+PzKTUdFOuxJ0Jt"
    "QwyKlDbHa+3Z1DL9C+Kxte9Pg2+zUAUwmEdNyw3rJweZm3XicuuRGQ2ygO/Au1Om1PEsvN"
    "vejfYDX2Ua8FUwug26wQQQqhMDdAJuN6A7nU8XQS6sqEyCfwC6ogQzAOMJnAnaHmv4h8sd"
    "jwwXgKRQNMJEUg06nnnMreEHwiGGyyV4BtPFnQecGv/BBzGcRT3xkxxAjgH6IJ1HfiXqOP"
    "itG7gBEed1TrnlstdE81pRr18km9L1fClFwon/0i1MBhmZy9AT/Pvelry6+DeZ9pB/L/5R"
    "yS8pPhAQbPbbZ8OJ6Xllf1dIVnzQJbjrXa2RkWwGC8stU747+ovKjzYvNVhi85TCMMg6Kz"
    "4abGy37ExJmhVjHKWF4FC91ary2ImqPKYqj21TbwvEgqJuwqD9EfoHtx9sChKwZnH+MMvw"
    "g+dDHKfaDtDrucUBu2FDuTCN8PqU7JC4yiv6pH9zft0eiDzsUIKTydmfOkFyNsrft3a7o3"
    "3tdT/1Wv1+g2C9K4fjeeHe2vDoa7dzic2lSGZg+4urbh8fSUkIW3W/tjqykfTAwDgAffub"
    "GMfRx+ajlJieP2RelYnZqsMAdHTQe4Gtb4BrFq3y06syPLvG1DSY7ZneQpvkCjLreUCqk0"
    "rzgman2/ntunsD5zu1ub2Y8Bmc7v3WRa81aODF4w7zbu1O8xoPbFEybqPTukhKyGl+Sshp"
    "KiUkULup7WniWWq21kdnpntQIYKbhMkucRQm3qdNRdiFmotN5sL2qO6J6x0x/HsDZTyzB+"
    "VOq7LaDdzG2mDXhWRVZlCV3WpDbmRcJLsO84BKQb4B5GM6FTpkyZJzCbInxs8czjmWET6T"
    "E9y7btXmxfgqnlyEJ6f8m5toFeleKjwXJ+3Ox27vujlodztar/WPG2BxaD8acWcivl/DQn"
    "nM9dDq9LXdEw3R7jQ1HfH+1r7oXn+9arY7A63bu2x3mr3fGsvwBo07BkiLziLW7lur129/"
    "+jyINRQ+m/vxRoUFz4rYmM7ybUxnKRuTSx83cpFE6Z7LQaKEsULCWNInXmqaE7Rqqis91S"
    "J+ytxophOkSr+q8jxH45FKznOCVM1zlec5HWFUcrYzO1BzXuU5D52XG8Wbx2nVTFd7poOg"
    "4fLzHKVUs1ztWZZxBhtNc4xUzXOV53kZn1tylmOEao6rPsczh4FARd2nWM6SvVTZcnbR7X"
    "xs94S33c8+ETFTN4MukGm91ter3xrER01DxrS4tXEmLnvNXzsNMje9seHQuX1rX958vWpf"
    "wDw2iDEDBqYH+Q5lffdFQuxO80PsTtMhdiILZ9P5XFJXeR5/a/VFmtGt/bXZG+CkyVyjTW"
    "agSChpfiRpKpBU8jlAdGaXrs2fpD2aoh/bqBcd1CjXxI2LZaFNUx/RnaLbgHeZ1VTU87ek"
    "+JGdftlZh2kc86vE53ZwRCt0a4kwCbRMgCfzfp5zzi1G7UKQRzpJQD6EXg4P8xWAnne7Vz"
    "EB9byddLLeXJ+3QOQQHA8amR7Lnol0Wm2JRZ9NrBZ8Dszon9xsqWeRq0VeeJEzG76i1MqO"
    "UByN+Lavmm0x5VR/yID93Kf7+KXHrLxgjWS9iQvsbFfQ736JL5/6uzC2QvH/eGk2y5Ddyq"
    "DVgX76fi/HiBMeflgD42koDfxeWrDLF8cE1V6qwsiNuKo0TLhVC9SH0ZaHRKEqMaKYiCip"
    "sqzkMoe/781HZhMs4mLQBR6lQXEQ+NOtifooWB0E1B2CCg0ZgXpukOECOvJz1sN6JdRitk"
    "GdzOoxexweq8r0sWAKtWSdmJlNxOUIOlZp8fh06pd3cU14ROZj8QEETUKGC/8zcel0sHDM"
    "fGxaDN9BF26deNyShIJEVn8kWPvh1sZX8BUwDLSeUtf1i+iULpUSzG6Jchf+StD0aIWhYp"
    "UoAGm/dEqAipi7clVLgvFX1y5R9SkqVJ8imPdNbKQBbZXDzE++tXrtj781/DJUYUpxmFB8"
    "a1+0B+1/tjqB2dsvzxSYvaF99+pbq0F8DaIixm2POp5b0lAVI/qhCzz6rEVD1lLWgpqkPa"
    "bCo1u5j9Pnvlr50jdZpMcE79aMIc9opK4atOU2vhAyN/DnR+lUvHSl/flxCbZUYHyMUkVt"
    "VHmWfQ2s7BRHyNT8Vnl+Y/pvapLztcIknaqYk2V6zsA5DfJH7jDz3v7CFik1cI2h+XDBTR"
    "kE4bFD56GxIrW+AAX47Uz6TS6a/YvmZUuaOPZfdTo0XWdYFqNm7XybYtyIvt6aOEA7F7UJ"
    "1UWsjrDjuWM+t0Ud6JFpMSNq52v4l6CgLQ9rKEurHrQnfOQxu06+YLVnYdIbccvic5ZhQt"
    "zDmGg3xLaAxB+y9jN7xGtexIAs6Mfl0s6H9kHxDxiTuYTew7BYodnmSwpvbuos/+KX2C70"
    "f5gw/CVMhEdpOjvIy18ik1QC+DiV4k2ZQS2bZkQp7ewA5DpxrJaf4QiZmuBKTzBOQZk4kb"
    "C9KnadtPIFIkgazXPzPhfQKNUxGU9/OTt79erd2ctXb9+/ef3u3Zv3L0N8069WAX3e/oRY"
    "x3ZIhhlbKaBKAVUKaCkFNB4VlKGFpsKG8lXRIE5JiwQSrldIu6CLIZW4rHOpBP7NJWPT9b"
    "iz+EDu4Gy8k4qZi6zgrEZeiYwm0NpE9EhAVCcdcdmOf3OAvAIHQXLTSumexkXFFLjvmDs1"
    "Iv8fFC/GwkeoALtM1E/F4BNUjOcOVnqxpdIL3wY7aCSDZMRlTILG1Mf4ZAFKsSVjbBxuMV"
    "SJxTtxVdICLxtihrzlSQy37AO1XNiWju3KC59QH/aHDy94whuKuJN8jb++oFKMDE1pw1XV"
    "hjOFlFwJ5QiFk63JfEcfj5N9LYCI0mnjw6BmUfZVAaCd9CQtxrLI4v9ZVwT0WoObnn8lgD"
    "dzBC18lSgvzb3sCwKwzFtWWmzW9QKXrUGzfdXXmpdiZP8uONSTwkTa4JYCoS0FVxVkJ9Fi"
    "UbnLm1aDYCE5P3ju+WOMNqhDpBT06ivoUm7Y9IxZUlf6lPFj+sJoPjg5fusPWtdwcCxcj0"
    "2CE+dCVo8ctJrXwdEja19qHqPQ6qbTHjSEnLPRnlx19od78l3+nnyX2pPPa3Y+HId3Catz"
    "XJAuhWuKUmFbketujhJNj33PqqWwrgK7T1XhQhZbYcS7KKtsbHTThKEul9gYcVD5bTurbk"
    "uB8uEBocJ9Y9y1YcZ9A/lhxXGqH7n+helq09nQMvUMb82qxPQY3WYZ6RsJ1YFJ6mBT0pWD"
    "RjlolIOmVspB0wQNVx+fZHhm/De1VS4ZumyzzhGTj+r6PNhSZv1cI3Pm5s5Yef4UPs2cX3"
    "kD8wYXlOff9pufnVUpI1BxiOP3cbx5U8BqA63yb+TAdwkbw7TUfcp+8yNE9/RlsUsaV93S"
    "mHFNo+2xLAb19363kycFhCRJqdXUPfJfYpnuAXOpLHARjNVqQ1JDSMgK2MF5uUo222dmf/"
    "0/fzPRYg=="
)
