import { t } from "../../../i18n";
import { Face } from "../../../parts/Face";
import { Qr } from "../../../parts/Qr";

const FACES = [
  [1, "rate.face1"],
  [2, "rate.face2"],
  [3, "rate.face3"],
  [4, "rate.face4"],
] as const;

interface PosterPageProps {
  /** Unit and counter. */
  place: string;
  /** What the QR leads to; also in words below it. */
  address: string;
}

/** One poster. All its measures follow its width, so that the sheet and the card are one design. */
export function PosterPage({ place, address }: PosterPageProps) {
  return (
    <article class="poster">
      <div class="inner">
        <div class="edge" />
        <div class="middle">
          <p class="place">{place}</p>
          <h2>{t("adminPoster.ask")}</h2>
          <p class="how">{t("adminPoster.how")}</p>
          <ul class="four">
            {FACES.map(([score, words]) => (
              <li key={score}>
                <Face score={score} />
                {t(words)}
              </li>
            ))}
          </ul>
          <div class="plate">
            <Qr text={address} label={t("adminPoster.qr", { place })} />
          </div>
          <p class="address">{address.replace(/^https?:\/\//, "")}</p>
          <ul class="facts">
            <li>{t("adminPoster.fact1")}</li>
            <li>{t("adminPoster.fact2")}</li>
            <li>{t("adminPoster.fact3")}</li>
          </ul>
        </div>
        <p class="band">
          <b>{t("app.name")}</b>
          <span>{t("app.city")}</span>
        </p>
      </div>
    </article>
  );
}
