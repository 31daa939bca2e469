// Written by codegen/run.mjs from schema.graphql and the operations beside the screens. Do not edit.
import type { DocumentId } from "../document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

/** How far an account has come: not invited, invited, in use, or closed. */
export type AccountState =
  | 'ACTIVE'
  | 'DISABLED'
  | 'INVITED'
  | 'NONE';

/** Whether feedback goes to an officer by position or to whoever serves at a counter. */
export type AddresseeKind =
  | 'COUNTER'
  | 'OFFICER';

/** The answer to one of the nine questions. */
export type AnswerInput = {
  /** Code of the element (unsur), as `time`. */
  element: string;
  /** The answer's score, 1 to 4. */
  score: number;
};

/** Why a complaint was closed. */
export type ClosureReason =
  /** No reply within ten working days of the response. */
  | 'AUTO_NO_REPLY'
  /** The citizen said it is solved. */
  | 'CONFIRMED'
  /** It repeats another one. */
  | 'DUPLICATE'
  /** The citizen took it back. */
  | 'WITHDRAWN';

/** What kind of report it is (klasifikasi), set at verification. */
export type ComplaintClass =
  /** An idea (aspirasi); 5 working days. */
  | 'ASPIRATION'
  /** A service complaint without misconduct (tidak berkadar pengawasan); 14 working days. */
  | 'COMPLAINT_ORDINARY'
  /** Alleges misconduct (berkadar pengawasan), verifiers only; 60 working days. */
  | 'COMPLAINT_OVERSIGHT'
  /** Asks for information (permintaan informasi); 5 working days. */
  | 'INFORMATION_REQUEST';

/** Part of the inbox. */
export type ComplaintShelf =
  /** Everything you may read. */
  | 'ALL'
  /** Closed or archived. */
  | 'CLOSED'
  /** What waits for something you can do (perlu saya). */
  | 'MINE'
  /** Not yet closed. */
  | 'OPEN'
  /** The office is late (lewat tenggat). */
  | 'OVERDUE'
  /** Waiting for verification or forwarding. */
  | 'TO_VERIFY'
  /** Waiting for the citizen's reply. */
  | 'WAITING_CITIZEN';

/** Where a complaint (pengaduan) stands in its life. */
export type ComplaintState =
  | 'ARCHIVED'
  | 'ASSIGNED'
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'REOPENED'
  | 'RESPONDED'
  | 'SUBMITTED';

/** What can be done to a complaint. */
export type ComplaintVerb =
  /** Add details (tambah keterangan). */
  | 'ADD_DETAILS'
  /** Put it aside with a reason (arsipkan). */
  | 'ARCHIVE'
  /** Forward it to a unit (teruskan). */
  | 'ASSIGN'
  /** Say it is solved (konfirmasi). */
  | 'CONFIRM'
  /** Leave an internal note (catatan internal). */
  | 'NOTE'
  /** Say it is not solved (buka kembali). */
  | 'REOPEN'
  /** Answer it (tanggapi). */
  | 'RESPOND'
  /** Give it back, wrong address (salah alamat). */
  | 'RETURN'
  /** Take it into work (proses). */
  | 'START'
  /** Accept and classify it (verifikasi). */
  | 'VERIFY'
  /** Take it back (cabut). */
  | 'WITHDRAW';

/** What the citizen says to a response. */
export type ConfirmInput = {
  /** At most 1000 characters. */
  comment?: string | null | undefined;
  /** How it was handled, 1 to 4. */
  score?: number | null | undefined;
  /** Whether the problem is solved. */
  solved: SolvedAnswer;
};

/** Whose clock (tenggat) runs. */
export type DeadlineKind =
  /** The citizen's: 10 working days from the response. */
  | 'CITIZEN_REPLY'
  /** The unit's: 5 working days from forwarding or reopening. */
  | 'RESPOND'
  /** The verification team's: 3 working days from submission. */
  | 'VERIFY';

/** A complaint, with the receipt that was made on the device. */
export type FileComplaintInput = {
  /** Uploaded photos, at most 5. */
  attachments: Array<string>;
  /** 20 to 4000 characters. */
  body: string;
  /** RKI-, the year, - and 6 Crockford characters. */
  code: string;
  /** Whether the unit may telephone. */
  contactConsent: boolean;
  /** When it happened. */
  happenedOn?: string | null | undefined;
  /** Who may know who filed it. */
  identityMode: IdentityMode;
  /** 26 random Crockford characters and a check character; kept as a hash. */
  key: string;
  /** Needed unless anonymous; then it is dropped. */
  name?: string | null | undefined;
  /** Only with consent to be contacted. */
  phone?: string | null | undefined;
  /** Where, at most 200 characters. */
  place?: string | null | undefined;
  /** When it was saved on the device. */
  savedAt: string;
  /** The service it is about. */
  service?: string | null | undefined;
  /** 5 to 120 characters. */
  title: string;
  /** The unit it is about. */
  unit?: string | null | undefined;
};

/** Feedback for an officer; at least one of the three texts. */
export type GiveFeedbackInput = {
  /** An `Addressee` of the unit. */
  addressee: string;
  /** What could be better, at most 1000 characters. */
  couldBeBetter?: string | null | undefined;
  /** A next step, at most 1000 characters. */
  nextStep?: string | null | undefined;
  /** HMAC-SHA-256 of the addressee under a secret of the device, as 64 hexadecimal characters. */
  senderKey: string;
  /** What went well, at most 1000 characters. */
  wentWell?: string | null | undefined;
};

/** Quality of service (mutu pelayanan), from A, very good, to D, not good. */
export type Grade =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** A holiday as filled in. */
export type HolidayInput = {
  /** Why offices are closed. */
  kind: HolidayKind;
  /** Its name, at most 120 characters. */
  name: string;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** The day. */
  on: string;
  /** The decree that sets it. */
  source: string;
};

/** National holiday (libur nasional), joint leave (cuti bersama) or local holiday. */
export type HolidayKind =
  | 'JOINT_LEAVE'
  | 'LOCAL'
  | 'NATIONAL';

/** Who may know who filed a complaint. */
export type IdentityMode =
  /** Nobody (anonim): neither name nor telephone is kept. */
  | 'ANONYMOUS'
  /** The unit that handles it too (bernama). */
  | 'NAMED'
  /** Only the verification team (rahasia). */
  | 'SECRET';

/** With what satisfaction was asked: SKM, the regulation's questionnaire, or QUICK, one face. */
export type Instrument =
  | 'QUICK'
  | 'SKM';

/** Why a letter does not open: sealed before this session could open letters, sealed to an older key pair, or damaged. */
export type LetterShut =
  | 'DAMAGED'
  | 'OLDER_KEY'
  | 'OTHER_SESSION';

/** What somebody with power did, as it stands in the log. */
export type LoggedAct =
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_OPENED'
  | 'CLASS_SET'
  | 'CODES_DRAWN'
  | 'FACTORS_RESET'
  | 'FACTOR_ADDED'
  | 'FACTOR_REMOVED'
  | 'HOLIDAY_REMOVED'
  | 'HOLIDAY_SAVED'
  | 'HOURS_SAVED'
  | 'LINK_MADE'
  | 'NAME_OPENED'
  | 'PERIOD_SAVED'
  | 'RESET_ASKED'
  | 'RESET_DECLINED'
  | 'ROLE_ASKED'
  | 'ROLE_DECLINED'
  | 'ROLE_GIVEN'
  | 'ROLE_TAKEN'
  | 'UNIT_SAVED';

/** The hours of one weekday as filled in. */
export type OfficeHoursInput = {
  /** Length of the break. */
  breakMinutes: number;
  /** When it closes. */
  closes: string;
  /** When the office opens. */
  opens: string;
  /** 1 Monday to 7 Sunday; days left out are closed. */
  weekday: number;
};

/** A person as filled in. */
export type PersonInput = {
  /** NIP or NI PPPK, 18 digits; null leaves it as it is. */
  employeeNumber?: string | null | undefined;
  /** Works here; false signs them out everywhere. */
  isActive: boolean;
  /** Name without titles, at most 120 characters. */
  name: string;
  /** Position, at most 120 characters. */
  position: string;
  /** All roles; those left out are taken away. */
  roles: Array<RoleInUnitInput>;
  /** Title after the name. */
  titleAfter?: string | null | undefined;
  /** Title before the name. */
  titleBefore?: string | null | undefined;
  /** The unit where they work. */
  unit: string;
};

/** Whether a powerful role is in force, or waits for a second person. */
export type PowerState =
  | 'IN_FORCE'
  | 'WAITING';

/** Every reason for which something is not done. A closed set. */
export type ProblemCode =
  | 'CONFIRM_FIRST'
  | 'FAULT'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'NO_ADDRESSEE'
  | 'PERIOD_CLOSED'
  | 'STALE'
  | 'TOO_FEW_ANSWERS'
  | 'TOO_MANY'
  | 'UNKNOWN_DOCUMENT'
  | 'WRONG_STATE';

/** One face after a visit, its reasons and remarks. Nobody signs in for it. */
export type RateServiceInput = {
  /** What could be better, at most 1000 characters. */
  couldBeBetter?: string | null | undefined;
  /** The device's key for this service, and for no other. */
  deviceKey: string;
  /** When, by the device; only the day is kept. */
  ratedAt: string;
  /** Codes of `Questionnaire.reasons`; may be empty. */
  reasons: Array<string>;
  /** 1 not satisfied (tidak puas) to 4 very satisfied (sangat puas). */
  score: number;
  /** The service that was used. */
  service: string;
  /** The counter, when its QR was read. */
  servicePoint?: string | null | undefined;
  /** What went well, at most 1000 characters. */
  wentWell?: string | null | undefined;
};

/** The receipt of a complaint. */
export type ReceiptInput = {
  /** The code, however typed. */
  code: string;
  /** The key, however typed. */
  key: string;
};

/** What respondents tell about themselves; null for what they would rather not. */
export type RespondentInput = {
  /** Age band (kelompok usia). */
  ageBand?: string | null | undefined;
  /** Education (pendidikan). */
  education?: string | null | undefined;
  /** Occupation (pekerjaan). */
  occupation?: string | null | undefined;
  /** Sex (jenis kelamin). */
  sex?: string | null | undefined;
};

/** Roles held in a unit and the units below it. Everyone is OFFICER in their own unit. */
export type Role =
  | 'ADMIN'
  | 'EVALUATOR'
  | 'HANDLER'
  | 'OFFICER'
  | 'UNIT_HEAD'
  | 'VERIFIER';

/** A role and the unit in which to hold it. */
export type RoleInUnitInput = {
  /** The role. */
  role: Role;
  /** The unit. */
  unit: string;
};

/** A service and its standard as filled in. */
export type ServiceInput = {
  /** Small letters, digits, dots and dashes. */
  code: string;
  /** Where to complain. */
  complaintChannel?: string | null | undefined;
  /** What it costs; 0 is free. */
  feeRupiah?: number | null | undefined;
  /** Offered. */
  isActive: boolean;
  /** Other words by which it is found, at most 30. */
  keywords: Array<string>;
  /** Name, at most 160 characters. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** The steps. */
  procedure?: string | null | undefined;
  /** What one gets. */
  product?: string | null | undefined;
  /** What to bring. */
  requirements?: string | null | undefined;
  /** How long it takes. */
  timePromise?: string | null | undefined;
  /** The unit that offers it. */
  unit: string;
};

/** A counter as filled in. */
export type ServicePointInput = {
  /** Code of the QR link; null makes one. */
  code?: string | null | undefined;
  /** In use. */
  isActive: boolean;
  /** Name on the sign, at most 80 characters. */
  name: string;
  /** Who serves there now. */
  officer?: string | null | undefined;
  /** The one service it gives, if one. */
  service?: string | null | undefined;
  /** The unit where it stands. */
  unit: string;
};

/** Whether the problem is solved. */
export type SolvedAnswer =
  /** Partly (sebagian), and that is enough. */
  | 'PARTLY'
  /** Yes (ya, selesai). */
  | 'YES';

/** A whole questionnaire (SKM); all nine answers are needed. */
export type SubmitSurveyInput = {
  /** When, by the device; only the day is kept. */
  answeredAt: string;
  /** Nine answers, one for each element. */
  answers: Array<AnswerInput>;
  /** Whether an officer helped to fill it in (dibantu petugas). */
  assisted: boolean;
  /** The device's key for this service, and for no other. */
  deviceKey: string;
  /** About the respondent. */
  respondent?: RespondentInput | null | undefined;
  /** The service that was used. */
  service: string;
  /** The counter, when its QR was read. */
  servicePoint?: string | null | undefined;
};

/** A survey period; periods of one unit do not overlap. */
export type SurveyPeriodInput = {
  /** Its last day. */
  endsOn: string;
  /** Its name, as Triwulan IV 2026; once in a unit. */
  label: string;
  /** Its first day. */
  startsOn: string;
  /** The unit that surveys. */
  unit: string;
  /** How many use the unit's services in it; sets the target of responses. */
  usersInPeriod?: number | null | undefined;
};

/** What a line of the history tells. */
export type TimelineKind =
  /** It was put aside. */
  | 'ARCHIVED'
  /** It was forwarded to a unit. */
  | 'ASSIGNED'
  /** It closed because nobody replied. */
  | 'AUTO_CLOSED'
  /** The citizen said it is solved. */
  | 'CONFIRMED'
  /** The citizen added details. */
  | 'DETAILS_ADDED'
  /** An internal note. */
  | 'NOTED'
  /** A deadline of the office passed. */
  | 'OVERDUE'
  /** The citizen said it is not solved. */
  | 'REOPENED'
  /** The unit responded. */
  | 'RESPONDED'
  /** The unit gave it back. */
  | 'RETURNED'
  /** The unit took it into work. */
  | 'STARTED'
  /** It arrived. */
  | 'SUBMITTED'
  /** It was accepted and classified. */
  | 'VERIFIED'
  /** The citizen took it back. */
  | 'WITHDRAWN';

/** A unit as filled in. */
export type UnitInput = {
  /** Where it is, at most 300 characters. */
  address?: string | null | undefined;
  /** Small letters, digits, dots and dashes; part of links. */
  code: string;
  /** In use. */
  isActive: boolean;
  /** What kind of office it is. */
  kind: UnitKind;
  /** Full name, at most 120 characters. */
  name: string;
  /** The unit above. */
  parent?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Post code, five digits. */
  postcode?: string | null | undefined;
  /** Show names of staff to citizens. */
  publishesStaff: boolean;
  /** Region code, as 19.71.04.1008. */
  regionCode?: string | null | undefined;
  /** Short name, at most 60 characters. */
  shortName: string;
};

/** What kind of office a unit (unit kerja) is. */
export type UnitKind =
  | 'CITY_AGENCY'
  | 'DISTRICT_OFFICE'
  | 'HEALTH_CENTER'
  | 'SCHOOL'
  | 'SECTION'
  | 'VILLAGE_OFFICE';

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;

export type DirectoryQuery = { viewer: { demo: boolean }, units: { nodes: Array<{ id: string, code: string, name: string, shortName: string, kind: UnitKind, parent: { id: string } | null, services: Array<{ id: string, name: string, nameEn: string | null, keywords: Array<string>, timePromise: string | null, feeRupiah: number | null, openPeriod: { id: string, endsOn: string } | null }>, servicePoints: Array<{ id: string, code: string, name: string, service: { id: string } | null }>, addressees: Array<{ id: string, kind: AddresseeKind, label: string, name: string | null }> }> }, questionnaire: { elements: Array<{ element: string, number: number, displayOrder: number, name: string, nameEn: string, question: string, questionEn: string, answers: Array<{ score: number, label: string, labelEn: string }> }> } };

export type CounterOfCodeQueryVariables = Exact<{
  code: string;
}>;

export type CounterOfCodeQuery = { servicePoint: { id: string, code: string, name: string, service: { id: string } | null, unit: { id: string, name: string, services: Array<{ id: string, name: string, nameEn: string | null, timePromise: string | null, openPeriod: { id: string } | null }> } } | null };

export type UnitChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type UnitChoicesQuery = { units: { nodes: Array<{ id: string, name: string, shortName: string, kind: UnitKind }> } };

export type HolidaysQueryVariables = Exact<{
  year: number;
}>;

export type HolidaysQuery = { holidays: Array<{ id: string, on: string, name: string, nameEn: string | null, kind: HolidayKind, source: string, version: number }> };

export type SaveHolidayMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: HolidayInput;
  intention: string;
}>;

export type SaveHolidayMutation = { saveHoliday:
    | { __typename: 'Holiday', id: string, name: string, on: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
   };

export type RemoveHolidayMutationVariables = Exact<{
  id: string;
  intention: string;
}>;

export type RemoveHolidayMutation = { removeHoliday:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Removed', id: string }
   };

export type PersonRowFragment = { id: string, name: string, titleBefore: string | null, titleAfter: string | null, maskedNumber: string, position: string, isActive: boolean, accountState: AccountState, version: number, unit: { id: string, shortName: string }, roles: Array<{ role: Role, unit: { id: string, shortName: string } }>, requestedRoles: Array<{ role: Role, unit: { id: string, shortName: string } }> };

export type AdminPeopleQueryVariables = Exact<{
  unit?: string | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AdminPeopleQuery = { people: { nodes: Array<{ id: string, name: string, titleBefore: string | null, titleAfter: string | null, maskedNumber: string, position: string, isActive: boolean, accountState: AccountState, version: number, unit: { id: string, shortName: string }, roles: Array<{ role: Role, unit: { id: string, shortName: string } }>, requestedRoles: Array<{ role: Role, unit: { id: string, shortName: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SavePersonMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: PersonInput;
  intention: string;
}>;

export type SavePersonMutation = { savePerson:
    | { __typename: 'ConfirmFirst', message: string, refusal: ProblemCode }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
   };

export type SheetFragment = { links: Array<{ path: string, expiresAt: string, person: { id: string, name: string, titleBefore: string | null, titleAfter: string | null, position: string, unit: { shortName: string } } }> };

export type ImportPreviewFragment = { ready: Array<{ line: number, name: string, maskedNumber: string, position: string, roles: Array<Role>, unit: { shortName: string } }>, problems: Array<{ line: number, field: string | null, message: string }> };

export type IssueActivationMutationVariables = Exact<{
  people: Array<string> | string;
  intention: string;
}>;

export type IssueActivationMutation = { issueActivation:
    | { __typename: 'ActivationSheet', links: Array<{ path: string, expiresAt: string, person: { id: string, name: string, titleBefore: string | null, titleAfter: string | null, position: string, unit: { shortName: string } } }> }
    | { __typename: 'ConfirmFirst', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type PreviewStaffImportQueryVariables = Exact<{
  csv: string;
}>;

export type PreviewStaffImportQuery = { previewStaffImport: { ready: Array<{ line: number, name: string, maskedNumber: string, position: string, roles: Array<Role>, unit: { shortName: string } }>, problems: Array<{ line: number, field: string | null, message: string }> } | null };

export type ImportStaffMutationVariables = Exact<{
  csv: string;
  intention: string;
}>;

export type ImportStaffMutation = { importStaff:
    | { __typename: 'ActivationSheet', links: Array<{ path: string, expiresAt: string, person: { id: string, name: string, titleBefore: string | null, titleAfter: string | null, position: string, unit: { shortName: string } } }> }
    | { __typename: 'ConfirmFirst', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'StaffImportPreview', ready: Array<{ line: number, name: string, maskedNumber: string, position: string, roles: Array<Role>, unit: { shortName: string } }>, problems: Array<{ line: number, field: string | null, message: string }> }
   };

export type SurveyPeriodsQueryVariables = Exact<{
  unit: string;
}>;

export type SurveyPeriodsQuery = { surveyPeriods: Array<{ id: string, label: string, startsOn: string, endsOn: string, usersInPeriod: number | null, isOpen: boolean, version: number }> };

export type SaveSurveyPeriodMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: SurveyPeriodInput;
  intention: string;
}>;

export type SaveSurveyPeriodMutation = { saveSurveyPeriod:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'SurveyPeriod', id: string, label: string }
   };

export type ServiceStandardFragment = { id: string, code: string, name: string, nameEn: string | null, keywords: Array<string>, requirements: string | null, procedure: string | null, timePromise: string | null, feeRupiah: number | null, product: string | null, complaintChannel: string | null, isActive: boolean, version: number };

export type UnitOfferQueryVariables = Exact<{
  unit: string;
}>;

export type UnitOfferQuery = { unit: { id: string, name: string, servicePoints: Array<{ id: string, code: string, name: string, isActive: boolean, version: number, service: { id: string, name: string, nameEn: string | null } | null, officer: { id: string, name: string, position: string } | null }> } | null, services: { nodes: Array<{ id: string, code: string, name: string, nameEn: string | null, keywords: Array<string>, requirements: string | null, procedure: string | null, timePromise: string | null, feeRupiah: number | null, product: string | null, complaintChannel: string | null, isActive: boolean, version: number }> }, staff: { nodes: Array<{ id: string, name: string, position: string }> } };

export type SaveServiceMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: ServiceInput;
  intention: string;
}>;

export type SaveServiceMutation = { saveService:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Service', id: string, name: string }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
   };

export type SaveServicePointMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: ServicePointInput;
  intention: string;
}>;

export type SaveServicePointMutation = { saveServicePoint:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ServicePoint', id: string, name: string }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
   };

export type AdminUnitsQueryVariables = Exact<{ [key: string]: never; }>;

export type AdminUnitsQuery = { units: { nodes: Array<{ id: string, code: string, name: string, shortName: string, kind: UnitKind, isActive: boolean, parent: { id: string } | null, services: Array<{ id: string }>, servicePoints: Array<{ id: string, isActive: boolean }>, officeHours: Array<{ id: string }> }> } };

export type HoursRowFragment = { id: string, weekday: number, opens: string, closes: string, breakMinutes: number, validFrom: string, validTo: string | null };

export type AdminUnitQueryVariables = Exact<{
  id: string;
}>;

export type AdminUnitQuery = { unit: { id: string, code: string, name: string, shortName: string, kind: UnitKind, address: string | null, phone: string | null, postcode: string | null, regionCode: string | null, isActive: boolean, publishesStaff: boolean, version: number, parent: { id: string, name: string, officeHours: Array<{ id: string, weekday: number, opens: string, closes: string, breakMinutes: number, validFrom: string, validTo: string | null }> } | null, officeHours: Array<{ id: string, weekday: number, opens: string, closes: string, breakMinutes: number, validFrom: string, validTo: string | null }> } | null };

export type SaveUnitMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: UnitInput;
  intention: string;
}>;

export type SaveUnitMutation = { saveUnit:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'Unit', id: string, name: string }
   };

export type SaveOfficeHoursMutationVariables = Exact<{
  unit: string;
  validFrom: string;
  validTo?: string | null | undefined;
  hours: Array<OfficeHoursInput> | OfficeHoursInput;
  intention: string;
}>;

export type SaveOfficeHoursMutation = { saveOfficeHours:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Unit', id: string, name: string }
   };

export type LastingFragment = { n: number, medianHours: number | null, p90Hours: number | null, targetWorkingDays: number };

export type BoardQueryVariables = Exact<{
  unit: string;
  days: number;
}>;

export type BoardQuery = { complaintBoard: { days: number, computedAt: string, cursor: string, open: number, overdue: number, newToday: number, closed: number, toVerify: number, waitingCitizen: number, inTimeShare: number | null, unit: { id: string, name: string, shortName: string }, firstResponse: { n: number, medianHours: number | null, p90Hours: number | null, targetWorkingDays: number }, resolution: { n: number, medianHours: number | null, p90Hours: number | null, targetWorkingDays: number }, rows: Array<{ open: number, overdue: number, inTimeShare: number | null, unit: { id: string, shortName: string }, firstResponse: { n: number, medianHours: number | null, p90Hours: number | null, targetWorkingDays: number }, resolution: { n: number, medianHours: number | null, p90Hours: number | null, targetWorkingDays: number } }>, nearest: Array<{ id: string, code: string, state: ComplaintState, version: number, cursor: string, title: string, identityMode: IdentityMode, classification: ComplaintClass | null, submittedAt: string, isOverdue: boolean, reopenCount: number, verbs: Array<ComplaintVerb>, unit: { id: string, shortName: string }, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean } | null }>, recent: Array<{ kind: string, at: string, unit: { id: string, shortName: string } | null, complaint: { id: string, code: string, title: string } | null }> } | null };

export type PictureFragment = { id: string, width: number, height: number, alt: string | null };

export type DeskQueryVariables = Exact<{
  unit?: string | null | undefined;
  shelf: ComplaintShelf;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type DeskQuery = { complaints: { cursor: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, state: ComplaintState, version: number, cursor: string, title: string, identityMode: IdentityMode, classification: ComplaintClass | null, submittedAt: string, isOverdue: boolean, reopenCount: number, verbs: Array<ComplaintVerb>, unit: { id: string, shortName: string }, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean } | null }> } };

export type HandledComplaintQueryVariables = Exact<{
  id: string;
}>;

export type HandledComplaintQuery = { complaint: { body: string, happenedOn: string | null, place: string | null, complainantHidden: boolean, savedOnDeviceAt: string | null, resolveDueOn: string | null, closureReason: ClosureReason | null, handlingScore: number | null, id: string, code: string, state: ComplaintState, version: number, cursor: string, title: string, identityMode: IdentityMode, classification: ComplaintClass | null, submittedAt: string, isOverdue: boolean, reopenCount: number, verbs: Array<ComplaintVerb>, reportedUnit: { id: string, shortName: string } | null, service: { id: string, name: string, nameEn: string | null } | null, complainant: { name: string, phone: string | null } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }>, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean, days: Array<{ on: string, counts: boolean, number: number | null, why: string | null, whyEn: string | null }> } | null, timeline: Array<{ id: string, seq: number, kind: TimelineKind, at: string, by: string, text: string | null, done: string | null, planned: string | null, plannedBy: string | null, visibleToComplainant: boolean, unit: { id: string, shortName: string } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }> }>, unit: { id: string, shortName: string } } | null };

export type VerifyComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  classification: ComplaintClass;
  title?: string | null | undefined;
  intention: string;
}>;

export type VerifyComplaintMutation = { verifyComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type AssignComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  unit: string;
  reason?: string | null | undefined;
  intention: string;
}>;

export type AssignComplaintMutation = { assignComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type ReturnComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  reason: string;
  intention: string;
}>;

export type ReturnComplaintMutation = { returnComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type StartComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  intention: string;
}>;

export type StartComplaintMutation = { startComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type RespondComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  done: string;
  planned?: string | null | undefined;
  plannedBy?: string | null | undefined;
  attachments: Array<string> | string;
  intention: string;
}>;

export type RespondComplaintMutation = { respondComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type NoteComplaintMutationVariables = Exact<{
  id: string;
  text: string;
  intention: string;
}>;

export type NoteComplaintMutation = { noteComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type ArchiveComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  reason: string;
  intention: string;
}>;

export type ArchiveComplaintMutation = { archiveComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type ComplaintRowFragment = { id: string, code: string, state: ComplaintState, version: number, cursor: string, title: string, identityMode: IdentityMode, classification: ComplaintClass | null, submittedAt: string, isOverdue: boolean, reopenCount: number, verbs: Array<ComplaintVerb>, unit: { id: string, shortName: string }, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean } | null };

export type PlaceInJournalQueryVariables = Exact<{ [key: string]: never; }>;

export type PlaceInJournalQuery = { viewer: { cursor: string } };

export type UnitFeedSubscriptionVariables = Exact<{
  unit: string;
  after?: string | null | undefined;
}>;

export type UnitFeedSubscription = { feed:
    | { __typename: 'LiveEvent', cursor: string, kind: string, at: string, complaint: { id: string, code: string, state: ComplaintState, version: number, cursor: string, title: string, identityMode: IdentityMode, classification: ComplaintClass | null, submittedAt: string, isOverdue: boolean, reopenCount: number, verbs: Array<ComplaintVerb>, unit: { id: string, shortName: string }, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean } | null } | null }
    | { __typename: 'Refused', message: string, refusal: ProblemCode }
    | { __typename: 'Resync', cursor: string }
   };

export type ChangedComplaintFragment = { id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
  intention: string;
}>;

export type FileComplaintMutation = { fileComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type AddComplaintDetailsMutationVariables = Exact<{
  held: ReceiptInput;
  text: string;
  attachments: Array<string> | string;
  intention: string;
}>;

export type AddComplaintDetailsMutation = { addComplaintDetails:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type ConfirmComplaintMutationVariables = Exact<{
  held: ReceiptInput;
  input: ConfirmInput;
  intention: string;
}>;

export type ConfirmComplaintMutation = { confirmComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type ReopenComplaintMutationVariables = Exact<{
  held: ReceiptInput;
  reason: string;
  intention: string;
}>;

export type ReopenComplaintMutation = { reopenComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type WithdrawComplaintMutationVariables = Exact<{
  held: ReceiptInput;
  intention: string;
}>;

export type WithdrawComplaintMutation = { withdrawComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type TrackedComplaintFragment = { id: string, code: string, state: ComplaintState, version: number, title: string, body: string, happenedOn: string | null, place: string | null, classification: ComplaintClass | null, savedOnDeviceAt: string | null, submittedAt: string, closedAt: string | null, closureReason: ClosureReason | null, reopenCount: number, handlingScore: number | null, resolveDueOn: string | null, isOverdue: boolean, verbs: Array<ComplaintVerb>, cursor: string, unit: { id: string, name: string, shortName: string }, attachments: Array<{ id: string, width: number, height: number, alt: string | null }>, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean, days: Array<{ on: string, counts: boolean, number: number | null, why: string | null, whyEn: string | null }> } | null, timeline: Array<{ id: string, seq: number, kind: TimelineKind, at: string, by: string, text: string | null, done: string | null, planned: string | null, plannedBy: string | null, unit: { id: string, shortName: string } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }> }> };

export type TrackedComplaintQueryVariables = Exact<{
  code: string;
  key: string;
}>;

export type TrackedComplaintQuery = { trackedComplaint: { id: string, code: string, state: ComplaintState, version: number, title: string, body: string, happenedOn: string | null, place: string | null, classification: ComplaintClass | null, savedOnDeviceAt: string | null, submittedAt: string, closedAt: string | null, closureReason: ClosureReason | null, reopenCount: number, handlingScore: number | null, resolveDueOn: string | null, isOverdue: boolean, verbs: Array<ComplaintVerb>, cursor: string, unit: { id: string, name: string, shortName: string }, attachments: Array<{ id: string, width: number, height: number, alt: string | null }>, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean, days: Array<{ on: string, counts: boolean, number: number | null, why: string | null, whyEn: string | null }> } | null, timeline: Array<{ id: string, seq: number, kind: TimelineKind, at: string, by: string, text: string | null, done: string | null, planned: string | null, plannedBy: string | null, unit: { id: string, shortName: string } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }> }> } | null };

export type TrackedTimelineSubscriptionVariables = Exact<{
  complaint: string;
  key: string;
  after?: string | null | undefined;
}>;

export type TrackedTimelineSubscription = { timeline:
    | { __typename: 'LiveEvent', cursor: string, at: string, complaint: { id: string, code: string, state: ComplaintState, version: number, title: string, body: string, happenedOn: string | null, place: string | null, classification: ComplaintClass | null, savedOnDeviceAt: string | null, submittedAt: string, closedAt: string | null, closureReason: ClosureReason | null, reopenCount: number, handlingScore: number | null, resolveDueOn: string | null, isOverdue: boolean, verbs: Array<ComplaintVerb>, cursor: string, unit: { id: string, name: string, shortName: string }, attachments: Array<{ id: string, width: number, height: number, alt: string | null }>, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean, days: Array<{ on: string, counts: boolean, number: number | null, why: string | null, whyEn: string | null }> } | null, timeline: Array<{ id: string, seq: number, kind: TimelineKind, at: string, by: string, text: string | null, done: string | null, planned: string | null, plannedBy: string | null, unit: { id: string, shortName: string } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }> }> } | null }
    | { __typename: 'Refused', message: string, refusal: ProblemCode }
    | { __typename: 'Resync', cursor: string }
   };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
  intention: string;
}>;

export type GiveFeedbackMutation = { giveFeedback:
    | { __typename: 'FeedbackReceipt', id: string }
    | { __typename: 'NoAddressee', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type MyFeedbackQueryVariables = Exact<{ [key: string]: never; }>;

export type MyFeedbackQuery = { myFeedback: { waiting: boolean, heldByServer: boolean, olderKey: number, needsSheet: boolean, batches: Array<{ id: string, month: string, count: number, thankedAt: string | null, isNew: boolean, items: Array<{ wentWell: string | null, couldBeBetter: string | null, nextStep: string | null, shut: LetterShut | null }> }> } | null };

export type ReadFeedbackMutationVariables = Exact<{
  batch: string;
  intention: string;
}>;

export type ReadFeedbackMutation = { readFeedback:
    | { __typename: 'FeedbackBatch', id: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type ThankFeedbackMutationVariables = Exact<{
  batch: string;
  intention: string;
}>;

export type ThankFeedbackMutation = { thankFeedback:
    | { __typename: 'FeedbackBatch', id: string, thankedAt: string | null }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type MyLogQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MyLogQuery = { myLog: { nodes: Array<{ id: string, at: string, act: LoggedAct, isMine: boolean, by: string | null, whom: string | null, role: Role | null, unit: string | null, on: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PowersQueryVariables = Exact<{ [key: string]: never; }>;

export type PowersQuery = { powers: Array<{ id: string, name: string, position: string, role: Role, state: PowerState, since: string | null, askedBy: string | null, agreedBy: string | null, mayAgree: boolean, unit: { id: string, shortName: string } }> };

export type AgreeToRoleMutationVariables = Exact<{
  request: string;
  intention: string;
}>;

export type AgreeToRoleMutation = { agreeToRole:
    | { __typename: 'ConfirmFirst', message: string, refusal: ProblemCode }
    | { __typename: 'Power', id: string, name: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type DeclineRoleMutationVariables = Exact<{
  request: string;
  intention: string;
}>;

export type DeclineRoleMutation = { declineRole:
    | { __typename: 'ConfirmFirst', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Removed', id: string }
   };

export type SeePowersMutationVariables = Exact<{
  intention: string;
}>;

export type SeePowersMutation = { seePowers:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Viewer', newPowers: number }
   };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
  intention: string;
}>;

export type RateServiceMutation = { rateService:
    | { __typename: 'Rating', id: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type SatisfactionOverviewQueryVariables = Exact<{ [key: string]: never; }>;

export type SatisfactionOverviewQuery = { evaluations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, responses: number, target: number | null, withheld: boolean, unit: { id: string, name: string, shortName: string }, service: { id: string } | null, period: { id: string, label: string, startsOn: string, endsOn: string, isOpen: boolean }, figures: { index100: number, grade: Grade, intervalLow: number | null, intervalHigh: number | null, isIndicative: boolean } | null }> } };

export type PooledSatisfactionQueryVariables = Exact<{
  unit: string;
}>;

export type PooledSatisfactionQuery = { evaluations: { nodes: Array<{ id: string, responses: number, withheld: boolean, period: { id: string, label: string }, figures: { index100: number, grade: Grade, intervalLow: number | null, intervalHigh: number | null, isIndicative: boolean } | null }> } };

export type SatisfactionPeriodsQueryVariables = Exact<{
  unit: string;
}>;

export type SatisfactionPeriodsQuery = { unit: { id: string, name: string, shortName: string } | null, surveyPeriods: Array<{ id: string, label: string, startsOn: string, endsOn: string, isOpen: boolean, usersInPeriod: number | null }>, questionnaire: { elements: Array<{ element: string, number: number, answers: Array<{ score: number, label: string, labelEn: string }> }> } };

export type UnitSatisfactionQueryVariables = Exact<{
  unit: string;
  period: string;
}>;

export type UnitSatisfactionQuery = { evaluations: { nodes: Array<{ id: string, instrument: Instrument, responses: number, target: number | null, assisted: number, imported: number, withheld: boolean, service: { id: string, name: string, nameEn: string | null } | null, figures: { respondents: number, index: number, index100: number, grade: Grade, intervalLow: number | null, intervalHigh: number | null, isIndicative: boolean, lowest: Array<string>, elements: Array<{ element: string, name: string, nameEn: string, answers: number, sum: number, mean: number, index100: number, grade: Grade, counts: Array<number> }> } | null, quick: { ratings: number, mean: number, counts: Array<number>, isIndicative: boolean, wentWellRemarks: Array<string>, couldBeBetterRemarks: Array<string>, wentWell: Array<{ reason: string, count: number }>, couldBeBetter: Array<{ reason: string, count: number }> } | null }> } };

export type SessionFragment = { id: string, browser: string | null, system: string | null, lastUsedOn: string, isThis: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;

export type MySessionsQuery = { mySessions: Array<{ id: string, browser: string | null, system: string | null, lastUsedOn: string, isThis: boolean }> };

export type EndSessionsMutationVariables = Exact<{
  session?: string | null | undefined;
  intention: string;
}>;

export type EndSessionsMutation = { endSessions:
    | { __typename: 'ConfirmFirst', message: string, refusal: ProblemCode }
    | { __typename: 'OwnSessions', sessions: Array<{ id: string, browser: string | null, system: string | null, lastUsedOn: string, isThis: boolean }> }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type SubmitSurveyMutationVariables = Exact<{
  input: SubmitSurveyInput;
  intention: string;
}>;

export type SubmitSurveyMutation = { submitSurvey:
    | { __typename: 'PeriodClosed', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SurveyReceipt', id: string }
   };

type WhyNot_ConfirmFirst_Fragment = { message: string, refusal: ProblemCode };

type WhyNot_NoAddressee_Fragment = { message: string, refusal: ProblemCode };

type WhyNot_PeriodClosed_Fragment = { message: string, refusal: ProblemCode };

type WhyNot_Refused_Fragment = { retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> };

type WhyNot_Stale_Fragment = { version: number, changedAt: string, message: string, refusal: ProblemCode };

type WhyNot_WrongState_Fragment = { state: ComplaintState, message: string, refusal: ProblemCode };

export type WhyNotFragment =
  | WhyNot_ConfirmFirst_Fragment
  | WhyNot_NoAddressee_Fragment
  | WhyNot_PeriodClosed_Fragment
  | WhyNot_Refused_Fragment
  | WhyNot_Stale_Fragment
  | WhyNot_WrongState_Fragment
;

export type SessionOwnerQueryVariables = Exact<{ [key: string]: never; }>;

export type SessionOwnerQuery = { viewer: { account: { id: string } | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;

export type ViewerQuery = { viewer: { signedIn: boolean, demo: boolean, limitsBlind: boolean | null, actions: Array<string>, cursor: string, serverTime: string, sessionEndsAt: string | null, sessionIdleSeconds: number, newPowers: number, lacksFactor: boolean, roles: Array<{ role: Role, unit: { id: string, shortName: string } }>, account: { id: string, name: string, position: string | null, mustChangePassword: boolean, unit: { id: string, name: string, shortName: string } | null } | null } };

export const DirectoryDocument = "4c6246292e3c0582a37556f62e933865a7b8956b1d85e259c7cd621646264924" as DocumentId<DirectoryQuery, DirectoryQueryVariables>;
export const CounterOfCodeDocument = "3010206bd97343854bb8f9a75c49700121ead5c3e603f86dd795430dea38252b" as DocumentId<CounterOfCodeQuery, CounterOfCodeQueryVariables>;
export const UnitChoicesDocument = "7e106cebdf06856bd3d6a8be553474a833b4889f5c0eb05115afed84227ee074" as DocumentId<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const HolidaysDocument = "fc514edb3c289bea8f3677dc831b60b38ef6b33e2700b1470bba4d527713c247" as DocumentId<HolidaysQuery, HolidaysQueryVariables>;
export const SaveHolidayDocument = "73347f7c163eeb2708d11ddc69c5cedcd04c8dabbc08d45eb2bdfeccc14bc4ac" as DocumentId<SaveHolidayMutation, SaveHolidayMutationVariables>;
export const RemoveHolidayDocument = "750af604555419b29799425300382f914fd51b485b5c5a79052d7b89bb73f2f3" as DocumentId<RemoveHolidayMutation, RemoveHolidayMutationVariables>;
export const AdminPeopleDocument = "e200758f2e4713ddc4a0f9b01c6d51836f97014353f1318b4f3fb07f2959c74d" as DocumentId<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const SavePersonDocument = "c10e38c24b6357d88dd179e85df170927726936ed22b76baf040529ceb9f9e03" as DocumentId<SavePersonMutation, SavePersonMutationVariables>;
export const IssueActivationDocument = "1e50b999e3d4e1516b47c27ee39ae361e9cad373eeb13c5d483cdd95727c669c" as DocumentId<IssueActivationMutation, IssueActivationMutationVariables>;
export const PreviewStaffImportDocument = "ce21330f77f605d983a8498ab0714620588dfdfff33ac06f24ac4a5d2e1c6a04" as DocumentId<PreviewStaffImportQuery, PreviewStaffImportQueryVariables>;
export const ImportStaffDocument = "cab50366a9ddaac07709c8c660c4d2777f07147b341cd6e7d5cf97d5922ada03" as DocumentId<ImportStaffMutation, ImportStaffMutationVariables>;
export const SurveyPeriodsDocument = "1c82670f5ae25e29db0bbe5078e4c884a6a8a0fd2438ee0a055e1434aa92dcd4" as DocumentId<SurveyPeriodsQuery, SurveyPeriodsQueryVariables>;
export const SaveSurveyPeriodDocument = "dd2a507ff21eee7421d6cec6b88d7e30db1c7aa96b5aaa730fbdd5d4b2738695" as DocumentId<SaveSurveyPeriodMutation, SaveSurveyPeriodMutationVariables>;
export const UnitOfferDocument = "2331dc1833a9b2c3b399a6b8d9727d6440a5824d8be073132a4b8f7791debd4f" as DocumentId<UnitOfferQuery, UnitOfferQueryVariables>;
export const SaveServiceDocument = "6204f002ca6aedf60fbe21bc3de887ad8b45e1253dc33114781151fd7c7d4143" as DocumentId<SaveServiceMutation, SaveServiceMutationVariables>;
export const SaveServicePointDocument = "c454a421dc39e95e786be524a9bf2aaba37757744175d25bcb98e6043174f618" as DocumentId<SaveServicePointMutation, SaveServicePointMutationVariables>;
export const AdminUnitsDocument = "9f0770b338d1ed379e8556dd6dff424d669a708e78c5efb6cdcbc57af8e0cb45" as DocumentId<AdminUnitsQuery, AdminUnitsQueryVariables>;
export const AdminUnitDocument = "c2974e0c1471943f02b0b1812a6079d91678f914d20a330c0f99fe9dad50e8b5" as DocumentId<AdminUnitQuery, AdminUnitQueryVariables>;
export const SaveUnitDocument = "afd2e9facd39d6bdd540429cf70a23bdfdea5cf531ab3af24704889a04ad61e2" as DocumentId<SaveUnitMutation, SaveUnitMutationVariables>;
export const SaveOfficeHoursDocument = "c9193d59dd6b7adbc75dbf15560d8bc1c6b8400aff352e45e41b494182f2001c" as DocumentId<SaveOfficeHoursMutation, SaveOfficeHoursMutationVariables>;
export const BoardDocument = "6e74dfcb4a2359fff26751889ba6254756d1df37b08a0725b8289f3b9cf97be6" as DocumentId<BoardQuery, BoardQueryVariables>;
export const DeskDocument = "932c526325443771936b944c0b2dcf2ce1fbdfa5cc6a3c4c5a0b3d1a686e3b15" as DocumentId<DeskQuery, DeskQueryVariables>;
export const HandledComplaintDocument = "f054d2642eccff2775a13e7f50e063a995775cd148cb20ce9d535725cbbd25bb" as DocumentId<HandledComplaintQuery, HandledComplaintQueryVariables>;
export const VerifyComplaintDocument = "90a8a004e90ba8e4a216df65bcffb4e942331e1a8e2894361d1c607ba4428627" as DocumentId<VerifyComplaintMutation, VerifyComplaintMutationVariables>;
export const AssignComplaintDocument = "84d09c2b1d08f46ee7411ca269532a1db5d5150ae559d6559487550e8d5b69ee" as DocumentId<AssignComplaintMutation, AssignComplaintMutationVariables>;
export const ReturnComplaintDocument = "c21836f30b495f90ba8f2b3e3fbc1a7c54db889a37e174e5d8c92b47de4409ee" as DocumentId<ReturnComplaintMutation, ReturnComplaintMutationVariables>;
export const StartComplaintDocument = "b4631f42a688229ac7e38e9a143d84616290caf45505fcf7557f740d62b949fb" as DocumentId<StartComplaintMutation, StartComplaintMutationVariables>;
export const RespondComplaintDocument = "6ae1de770cc6749d372ddf18381f9c0a4d7b0bb6466e6647ecb744c80f2a09d9" as DocumentId<RespondComplaintMutation, RespondComplaintMutationVariables>;
export const NoteComplaintDocument = "3194c8cd31f1784da3f13655342fee731cc6d73d3f360017c45c3b88ad17182c" as DocumentId<NoteComplaintMutation, NoteComplaintMutationVariables>;
export const ArchiveComplaintDocument = "b00ce131aae5055131aa3eff59dcffb04bb3d7887f414d7c2b7e1623687dad44" as DocumentId<ArchiveComplaintMutation, ArchiveComplaintMutationVariables>;
export const PlaceInJournalDocument = "a78ed3659d5f2c4057e4750d769b71968aea0790c961eb5576b2fbbe3a0925bc" as DocumentId<PlaceInJournalQuery, PlaceInJournalQueryVariables>;
export const UnitFeedDocument = "40c3e98430e1cfd1ba67a7a39ec13bb8bdf6d873a8a1286745c1937c1d6ccdc5" as DocumentId<UnitFeedSubscription, UnitFeedSubscriptionVariables>;
export const FileComplaintDocument = "78241a649a0db739767a3072ab09cfbcfdc47f668258d072aea6ded2e055b2d0" as DocumentId<FileComplaintMutation, FileComplaintMutationVariables>;
export const AddComplaintDetailsDocument = "607a11b3a30217426c9ad00e64cc3eabeacd0edbbe8d9dc0361a35ccb7c45ea5" as DocumentId<AddComplaintDetailsMutation, AddComplaintDetailsMutationVariables>;
export const ConfirmComplaintDocument = "66a0eee8fb478dd3a1b6d01729d5a315e16b852c4b53ce330eb7d06d7351a740" as DocumentId<ConfirmComplaintMutation, ConfirmComplaintMutationVariables>;
export const ReopenComplaintDocument = "6a53cdeba0f8ad0e0c327a9ebef157985812b12ad579acf27e35b1077b5a7776" as DocumentId<ReopenComplaintMutation, ReopenComplaintMutationVariables>;
export const WithdrawComplaintDocument = "0f23f92e30eaca51f781e5cbdfb56129bdeb0dc3944a850cf8b0092e1f2fae5c" as DocumentId<WithdrawComplaintMutation, WithdrawComplaintMutationVariables>;
export const TrackedComplaintDocument = "61a745278de3a9792a786ed37ef9ad78bf75625d7f98a9d7e269a929bf6f1b23" as DocumentId<TrackedComplaintQuery, TrackedComplaintQueryVariables>;
export const TrackedTimelineDocument = "0972601f543923a2e18bbddb6bb42265d2820746956f96efaf2fffac770d53e0" as DocumentId<TrackedTimelineSubscription, TrackedTimelineSubscriptionVariables>;
export const GiveFeedbackDocument = "18189e75d08af393be0074573a1aebf100da3f9a8d334d6d5abb8388ef16f620" as DocumentId<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const MyFeedbackDocument = "f59f62f22485dc0304e6f3f54c9c14cf75cc824dc9b714054f6294a368867f51" as DocumentId<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const ReadFeedbackDocument = "1043a821e2e18d6ef8e6e8a85e929617ab6aa693d01ba9f7278fc25ee5a14da1" as DocumentId<ReadFeedbackMutation, ReadFeedbackMutationVariables>;
export const ThankFeedbackDocument = "3da7c22f196ee0d3d181240d63968c1d74b66aa137655d167d014b9ad0a83c64" as DocumentId<ThankFeedbackMutation, ThankFeedbackMutationVariables>;
export const MyLogDocument = "06f15c0575aade3cb96312dbb5db0b0e74539fbd3a8aa6eed0a553416a14ff1f" as DocumentId<MyLogQuery, MyLogQueryVariables>;
export const PowersDocument = "657f7c70a266b913c7d2cfb3b29b1abb03a745a6ade91c5b6445005116fe997d" as DocumentId<PowersQuery, PowersQueryVariables>;
export const AgreeToRoleDocument = "7274e419c0e812fe3ff0793424ff615867a22b218d3832c3a1bfd73f2539d63e" as DocumentId<AgreeToRoleMutation, AgreeToRoleMutationVariables>;
export const DeclineRoleDocument = "f745cd05fbe3d5ee765d30682c954b0fb2e7ad65ed2e3ed14e3626334f0fb63b" as DocumentId<DeclineRoleMutation, DeclineRoleMutationVariables>;
export const SeePowersDocument = "8c3bfa00ba700cc26339a0fc6247f5d647486836f64f2d5478b82a76e42b335a" as DocumentId<SeePowersMutation, SeePowersMutationVariables>;
export const RateServiceDocument = "c19d9dffe72dcf982760cdc7a29795cc72e1531837268aeaf55395a0cdcf4895" as DocumentId<RateServiceMutation, RateServiceMutationVariables>;
export const SatisfactionOverviewDocument = "23aa02a36978cbb0d0b303a0a4b301c943b1bf21a92c859875902b36612e90f1" as DocumentId<SatisfactionOverviewQuery, SatisfactionOverviewQueryVariables>;
export const PooledSatisfactionDocument = "950b58c75d1b54383e5e073c8bdba30d115fce2eac13d5298e10b510c1281226" as DocumentId<PooledSatisfactionQuery, PooledSatisfactionQueryVariables>;
export const SatisfactionPeriodsDocument = "d6fda7f3183bfb38bd8659b5d8be2af3b637e586386e7ac514be7c148fe50ed3" as DocumentId<SatisfactionPeriodsQuery, SatisfactionPeriodsQueryVariables>;
export const UnitSatisfactionDocument = "420e37969093ff0957a0a2b694168e91cf0be948711759046a7bf24e20e876fb" as DocumentId<UnitSatisfactionQuery, UnitSatisfactionQueryVariables>;
export const MySessionsDocument = "384f3a80efe9bee9a043978af38d99af86b11709c15783f66c6dfe835e2f535e" as DocumentId<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionsDocument = "6911f68327597a5395b1776504a7a4dece25e6b2df3620d90323a68efc050264" as DocumentId<EndSessionsMutation, EndSessionsMutationVariables>;
export const SubmitSurveyDocument = "85e6da5b9207d8bbb46387c8a2fdb90d9ec9387d0cd3f52e3444cd526c05e9bd" as DocumentId<SubmitSurveyMutation, SubmitSurveyMutationVariables>;
export const SessionOwnerDocument = "1f97ffe781ddde9664be2e23af9a57c07ff12d5af73a69cd824629e84f21c735" as DocumentId<SessionOwnerQuery, SessionOwnerQueryVariables>;
export const ViewerDocument = "c75b5361fab356f0385f8231e5b76f643052cc90a99bc053224323acb49d429e" as DocumentId<ViewerQuery, ViewerQueryVariables>;
