import { t } from "../../../i18n";
import { SelectField } from "../../../parts/Field";
import { go, path } from "../../../device/location";
import type { Branch } from "./unitTree";

/** Units as options, indented like the tree. */
export function unitOptions(reach: readonly Branch[]): { value: string; label: string }[] {
  return reach.map(({ unit, depth }) => ({
    value: unit.id,
    label: `${"\u2003".repeat(depth)}${unit.shortName}${unit.isActive ? "" : ` (${t("admin.inactive")})`}`,
  }));
}

/** Which unit a list is about; it stands in the address, so that a link leads to the same list. */
export function UnitPicker({
  reach,
  value,
  empty,
}: {
  reach: readonly Branch[];
  value: string;
  empty?: string;
}) {
  return (
    <SelectField
      label={t("admin.unit")}
      class="picker"
      options={unitOptions(reach)}
      empty={empty}
      value={value}
      onInput={(unit) => go(unit ? `${path.value}?unit=${unit}` : path.value, true)}
    />
  );
}
