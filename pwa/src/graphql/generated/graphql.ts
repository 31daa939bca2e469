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

/** Every reason for which something is not done. A closed set. */
export type ProblemCode =
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

export type ServicePointOfCodeQueryVariables = Exact<{
  code: string;
}>;

export type ServicePointOfCodeQuery = { servicePoint: { id: string, code: string, name: string, unit: { id: string }, service: { id: string } | null } | null };

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
  receipt: string;
}>;

export type SaveHolidayMutation = { saveHoliday:
    | { __typename: 'Holiday', id: string, name: string, on: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
   };

export type RemoveHolidayMutationVariables = Exact<{
  id: string;
  receipt: string;
}>;

export type RemoveHolidayMutation = { removeHoliday:
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Removed', id: string }
   };

export type PersonRowFragment = { id: string, name: string, titleBefore: string | null, titleAfter: string | null, maskedNumber: string, position: string, isActive: boolean, accountState: AccountState, version: number, unit: { id: string, shortName: string }, roles: Array<{ role: Role, unit: { id: string, shortName: string } }> };

export type AdminPeopleQueryVariables = Exact<{
  unit?: string | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AdminPeopleQuery = { people: { nodes: Array<{ id: string, name: string, titleBefore: string | null, titleAfter: string | null, maskedNumber: string, position: string, isActive: boolean, accountState: AccountState, version: number, unit: { id: string, shortName: string }, roles: Array<{ role: Role, unit: { id: string, shortName: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SavePersonMutationVariables = Exact<{
  id?: string | null | undefined;
  seen?: number | null | undefined;
  input: PersonInput;
  receipt: string;
}>;

export type SavePersonMutation = { savePerson:
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
   };

export type SheetFragment = { links: Array<{ path: string, expiresAt: string, person: { id: string, name: string, titleBefore: string | null, titleAfter: string | null, position: string, unit: { shortName: string } } }> };

export type ImportPreviewFragment = { ready: Array<{ line: number, name: string, maskedNumber: string, position: string, roles: Array<Role>, unit: { shortName: string } }>, problems: Array<{ line: number, field: string | null, message: string }> };

export type IssueActivationMutationVariables = Exact<{
  people: Array<string> | string;
  receipt: string;
}>;

export type IssueActivationMutation = { issueActivation:
    | { __typename: 'ActivationSheet', links: Array<{ path: string, expiresAt: string, person: { id: string, name: string, titleBefore: string | null, titleAfter: string | null, position: string, unit: { shortName: string } } }> }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type PreviewStaffImportQueryVariables = Exact<{
  csv: string;
}>;

export type PreviewStaffImportQuery = { previewStaffImport: { ready: Array<{ line: number, name: string, maskedNumber: string, position: string, roles: Array<Role>, unit: { shortName: string } }>, problems: Array<{ line: number, field: string | null, message: string }> } | null };

export type ImportStaffMutationVariables = Exact<{
  csv: string;
  receipt: string;
}>;

export type ImportStaffMutation = { importStaff:
    | { __typename: 'ActivationSheet', links: Array<{ path: string, expiresAt: string, person: { id: string, name: string, titleBefore: string | null, titleAfter: string | null, position: string, unit: { shortName: string } } }> }
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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

export type HandledComplaintQuery = { complaint: { body: string, happenedOn: string | null, place: string | null, savedOnDeviceAt: string | null, resolveDueOn: string | null, closureReason: ClosureReason | null, handlingScore: number | null, id: string, code: string, state: ComplaintState, version: number, cursor: string, title: string, identityMode: IdentityMode, classification: ComplaintClass | null, submittedAt: string, isOverdue: boolean, reopenCount: number, verbs: Array<ComplaintVerb>, reportedUnit: { id: string, shortName: string } | null, service: { id: string, name: string, nameEn: string | null } | null, complainant: { name: string, phone: string | null } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }>, deadline: { kind: DeadlineKind, startsOn: string, dueOn: string, workingDays: number, workingDaysLeft: number, isOverdue: boolean, days: Array<{ on: string, counts: boolean, number: number | null, why: string | null, whyEn: string | null }> } | null, timeline: Array<{ id: string, seq: number, kind: TimelineKind, at: string, by: string, text: string | null, done: string | null, planned: string | null, plannedBy: string | null, visibleToComplainant: boolean, unit: { id: string, shortName: string } | null, attachments: Array<{ id: string, width: number, height: number, alt: string | null }> }>, unit: { id: string, shortName: string } } | null };

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

export type MyFeedbackQueryVariables = Exact<{ [key: string]: never; }>;

export type MyFeedbackQuery = { myFeedback: { waiting: boolean, batches: Array<{ id: string, month: string, count: number, thankedAt: string | null, isNew: boolean, items: Array<{ wentWell: string | null, couldBeBetter: string | null, nextStep: string | null }> }> } | null };

export type ReadFeedbackMutationVariables = Exact<{
  batch: string;
  receipt: string;
}>;

export type ReadFeedbackMutation = { readFeedback:
    | { __typename: 'FeedbackBatch', id: string }
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

type WhyNot_NoAddressee_Fragment = { message: string, refusal: ProblemCode };

type WhyNot_PeriodClosed_Fragment = { message: string, refusal: ProblemCode };

type WhyNot_Refused_Fragment = { retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> };

type WhyNot_Stale_Fragment = { version: number, changedAt: string, message: string, refusal: ProblemCode };

type WhyNot_WrongState_Fragment = { state: ComplaintState, message: string, refusal: ProblemCode };

export type WhyNotFragment =
  | WhyNot_NoAddressee_Fragment
  | WhyNot_PeriodClosed_Fragment
  | WhyNot_Refused_Fragment
  | WhyNot_Stale_Fragment
  | WhyNot_WrongState_Fragment
;

export type ChangedComplaintFragment = { id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string };

export type SessionOwnerQueryVariables = Exact<{ [key: string]: never; }>;

export type SessionOwnerQuery = { viewer: { account: { id: string } | null } };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
  receipt: string;
}>;

export type RateServiceMutation = { rateService:
    | { __typename: 'Rating', id: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type SubmitSurveyMutationVariables = Exact<{
  input: SubmitSurveyInput;
  receipt: string;
}>;

export type SubmitSurveyMutation = { submitSurvey:
    | { __typename: 'PeriodClosed', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SurveyReceipt', id: string }
   };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
  receipt: string;
}>;

export type GiveFeedbackMutation = { giveFeedback:
    | { __typename: 'FeedbackReceipt', id: string }
    | { __typename: 'NoAddressee', message: string, refusal: ProblemCode }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
  receipt: string;
}>;

export type FileComplaintMutation = { fileComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type AddComplaintDetailsMutationVariables = Exact<{
  held: ReceiptInput;
  text: string;
  attachments: Array<string> | string;
  receipt: string;
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
  receipt: string;
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
  receipt: string;
}>;

export type ReopenComplaintMutation = { reopenComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type WithdrawComplaintMutationVariables = Exact<{
  held: ReceiptInput;
  receipt: string;
}>;

export type WithdrawComplaintMutation = { withdrawComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type VerifyComplaintMutationVariables = Exact<{
  id: string;
  seen: number;
  classification: ComplaintClass;
  title?: string | null | undefined;
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
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
  receipt: string;
}>;

export type ArchiveComplaintMutation = { archiveComplaint:
    | { __typename: 'Complaint', id: string, code: string, state: ComplaintState, version: number, submittedAt: string, cursor: string }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Stale', version: number, changedAt: string, message: string, refusal: ProblemCode }
    | { __typename: 'WrongState', state: ComplaintState, message: string, refusal: ProblemCode }
   };

export type ThankFeedbackMutationVariables = Exact<{
  batch: string;
  receipt: string;
}>;

export type ThankFeedbackMutation = { thankFeedback:
    | { __typename: 'FeedbackBatch', id: string, thankedAt: string | null }
    | { __typename: 'Refused', retryAfterSeconds: number | null, message: string, refusal: ProblemCode, fields: Array<{ field: string, message: string }> }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;

export type ViewerQuery = { viewer: { signedIn: boolean, demo: boolean, actions: Array<string>, cursor: string, serverTime: string, roles: Array<{ role: Role, unit: { id: string, shortName: string } }>, account: { id: string, name: string, position: string | null, mustChangePassword: boolean, unit: { id: string, name: string, shortName: string } | null } | null } };

export const DirectoryDocument = "4c6246292e3c0582a37556f62e933865a7b8956b1d85e259c7cd621646264924" as DocumentId<DirectoryQuery, DirectoryQueryVariables>;
export const ServicePointOfCodeDocument = "8bcbc468c9aee3b9fe78697f6d8da1071d6cfccbc9a04c022044a1d99f969c24" as DocumentId<ServicePointOfCodeQuery, ServicePointOfCodeQueryVariables>;
export const UnitChoicesDocument = "7e106cebdf06856bd3d6a8be553474a833b4889f5c0eb05115afed84227ee074" as DocumentId<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const HolidaysDocument = "fc514edb3c289bea8f3677dc831b60b38ef6b33e2700b1470bba4d527713c247" as DocumentId<HolidaysQuery, HolidaysQueryVariables>;
export const SaveHolidayDocument = "2b802d0660baf121c08b693ba9fcb96fb4426ce2ead494080a86a4a58c6e8157" as DocumentId<SaveHolidayMutation, SaveHolidayMutationVariables>;
export const RemoveHolidayDocument = "0d7317e7abe02b98328657e33a3e1432a9d73900afa2705bd0444837a43fd614" as DocumentId<RemoveHolidayMutation, RemoveHolidayMutationVariables>;
export const AdminPeopleDocument = "e029368f168e0ad90419ab05c3ca43c00014602e1b298992e5a183f4b309ad40" as DocumentId<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const SavePersonDocument = "6fb833bdcc54de8b41f5a0843aaae4d8062ee0dfcefdb81510c739d284895157" as DocumentId<SavePersonMutation, SavePersonMutationVariables>;
export const IssueActivationDocument = "e4c566d8102c837bc661051da36c1acf29ae7140cff3e2f57de63de530ee4d83" as DocumentId<IssueActivationMutation, IssueActivationMutationVariables>;
export const PreviewStaffImportDocument = "ce21330f77f605d983a8498ab0714620588dfdfff33ac06f24ac4a5d2e1c6a04" as DocumentId<PreviewStaffImportQuery, PreviewStaffImportQueryVariables>;
export const ImportStaffDocument = "8aa8fcc43c582747dbf328914f4604f0dd367ce85b283cea9a8309b8151287d1" as DocumentId<ImportStaffMutation, ImportStaffMutationVariables>;
export const SurveyPeriodsDocument = "1c82670f5ae25e29db0bbe5078e4c884a6a8a0fd2438ee0a055e1434aa92dcd4" as DocumentId<SurveyPeriodsQuery, SurveyPeriodsQueryVariables>;
export const SaveSurveyPeriodDocument = "be4b359d6b62ce94cd2e0bc51a8619a7282cffdb0ebc7d033d0a5cc3d5b0c63c" as DocumentId<SaveSurveyPeriodMutation, SaveSurveyPeriodMutationVariables>;
export const UnitOfferDocument = "2331dc1833a9b2c3b399a6b8d9727d6440a5824d8be073132a4b8f7791debd4f" as DocumentId<UnitOfferQuery, UnitOfferQueryVariables>;
export const SaveServiceDocument = "31c6710657fd865f6a8f517fbd4cd4b423c9568387bd2c39f243686ff4e0a371" as DocumentId<SaveServiceMutation, SaveServiceMutationVariables>;
export const SaveServicePointDocument = "eb03a94a21865a409fcf418dcc5b30024fdac654a32c30907f1b485f162a3299" as DocumentId<SaveServicePointMutation, SaveServicePointMutationVariables>;
export const AdminUnitsDocument = "9f0770b338d1ed379e8556dd6dff424d669a708e78c5efb6cdcbc57af8e0cb45" as DocumentId<AdminUnitsQuery, AdminUnitsQueryVariables>;
export const AdminUnitDocument = "c2974e0c1471943f02b0b1812a6079d91678f914d20a330c0f99fe9dad50e8b5" as DocumentId<AdminUnitQuery, AdminUnitQueryVariables>;
export const SaveUnitDocument = "07a406e4e0232956158e2e54503d98db87a149c8984e63e75c0ef0723309d1ec" as DocumentId<SaveUnitMutation, SaveUnitMutationVariables>;
export const SaveOfficeHoursDocument = "e2a6bc2f93204fbd073bb8844a3ef58654e3a41669b812ce0e7f0715022b01f1" as DocumentId<SaveOfficeHoursMutation, SaveOfficeHoursMutationVariables>;
export const BoardDocument = "6e74dfcb4a2359fff26751889ba6254756d1df37b08a0725b8289f3b9cf97be6" as DocumentId<BoardQuery, BoardQueryVariables>;
export const DeskDocument = "932c526325443771936b944c0b2dcf2ce1fbdfa5cc6a3c4c5a0b3d1a686e3b15" as DocumentId<DeskQuery, DeskQueryVariables>;
export const HandledComplaintDocument = "2177eeac958f55cb63db25df13297d439d72b0da7742b9ce68ae87950d868e34" as DocumentId<HandledComplaintQuery, HandledComplaintQueryVariables>;
export const PlaceInJournalDocument = "a78ed3659d5f2c4057e4750d769b71968aea0790c961eb5576b2fbbe3a0925bc" as DocumentId<PlaceInJournalQuery, PlaceInJournalQueryVariables>;
export const UnitFeedDocument = "40c3e98430e1cfd1ba67a7a39ec13bb8bdf6d873a8a1286745c1937c1d6ccdc5" as DocumentId<UnitFeedSubscription, UnitFeedSubscriptionVariables>;
export const TrackedComplaintDocument = "61a745278de3a9792a786ed37ef9ad78bf75625d7f98a9d7e269a929bf6f1b23" as DocumentId<TrackedComplaintQuery, TrackedComplaintQueryVariables>;
export const TrackedTimelineDocument = "0972601f543923a2e18bbddb6bb42265d2820746956f96efaf2fffac770d53e0" as DocumentId<TrackedTimelineSubscription, TrackedTimelineSubscriptionVariables>;
export const MyFeedbackDocument = "55f6820245b4d0b94f798d6cf983fadf91187d4c91de7760ec36d4abe2d6116c" as DocumentId<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const ReadFeedbackDocument = "cc597d229518ddbea46a92f1bcbd937f444e69aa7dabe28b75d9b23abb174fce" as DocumentId<ReadFeedbackMutation, ReadFeedbackMutationVariables>;
export const SatisfactionOverviewDocument = "23aa02a36978cbb0d0b303a0a4b301c943b1bf21a92c859875902b36612e90f1" as DocumentId<SatisfactionOverviewQuery, SatisfactionOverviewQueryVariables>;
export const PooledSatisfactionDocument = "950b58c75d1b54383e5e073c8bdba30d115fce2eac13d5298e10b510c1281226" as DocumentId<PooledSatisfactionQuery, PooledSatisfactionQueryVariables>;
export const SatisfactionPeriodsDocument = "d6fda7f3183bfb38bd8659b5d8be2af3b637e586386e7ac514be7c148fe50ed3" as DocumentId<SatisfactionPeriodsQuery, SatisfactionPeriodsQueryVariables>;
export const UnitSatisfactionDocument = "420e37969093ff0957a0a2b694168e91cf0be948711759046a7bf24e20e876fb" as DocumentId<UnitSatisfactionQuery, UnitSatisfactionQueryVariables>;
export const SessionOwnerDocument = "1f97ffe781ddde9664be2e23af9a57c07ff12d5af73a69cd824629e84f21c735" as DocumentId<SessionOwnerQuery, SessionOwnerQueryVariables>;
export const RateServiceDocument = "f1f141a1534298babfee6aee6b68c2cd5f85045d7011e8bc6ad705f7d5850458" as DocumentId<RateServiceMutation, RateServiceMutationVariables>;
export const SubmitSurveyDocument = "54121b67edd256ceed22887f3dbccfff303e894e8e4841dac2646f5c96106273" as DocumentId<SubmitSurveyMutation, SubmitSurveyMutationVariables>;
export const GiveFeedbackDocument = "b4e668d001b2a2ed3de9bc5260757a0ed1b7910e5b0991bad50911fc76652b36" as DocumentId<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const FileComplaintDocument = "7d9ebff3cb50e568ec0cf6e4aa3aa815e7ae6f25904dc55e0740f1d358478a4a" as DocumentId<FileComplaintMutation, FileComplaintMutationVariables>;
export const AddComplaintDetailsDocument = "b5c5c91cf53d97113079c5e5ff7ebdf1a027547d72e4c94f52326972181e62e8" as DocumentId<AddComplaintDetailsMutation, AddComplaintDetailsMutationVariables>;
export const ConfirmComplaintDocument = "93efe93ffd3524259b9325da09638b8d66b3a18158e27506a45b74c9e5000273" as DocumentId<ConfirmComplaintMutation, ConfirmComplaintMutationVariables>;
export const ReopenComplaintDocument = "4ca7dbe8517eb59de5834c8d6448e1eb1d358a0656abc20a401fc7938e80366e" as DocumentId<ReopenComplaintMutation, ReopenComplaintMutationVariables>;
export const WithdrawComplaintDocument = "188af2acddb845688e095ab6e1f120a7d8d2dee28c6e1135476661f0d0b8816d" as DocumentId<WithdrawComplaintMutation, WithdrawComplaintMutationVariables>;
export const VerifyComplaintDocument = "2e28a729cacc546fd4ac5caace67cf51e6c4834e099f534de7c70b1a2deeca01" as DocumentId<VerifyComplaintMutation, VerifyComplaintMutationVariables>;
export const AssignComplaintDocument = "9d202482e3897b3e7efa69bc432f09277ad6addc261d06c2ce56e7bd2b7e8cc3" as DocumentId<AssignComplaintMutation, AssignComplaintMutationVariables>;
export const ReturnComplaintDocument = "db147abbe9c0b61c91412d8a98501f3e5f1cdce44f2556e8be8fe77665d7e361" as DocumentId<ReturnComplaintMutation, ReturnComplaintMutationVariables>;
export const StartComplaintDocument = "76f7aa319d3acc53075b2025043e6bad1ea060c94821d50d05e5c4beffaf5a7b" as DocumentId<StartComplaintMutation, StartComplaintMutationVariables>;
export const RespondComplaintDocument = "79af2162599e78f0e2a88ac23807684b71dac998d150d713a6f54a2428643e88" as DocumentId<RespondComplaintMutation, RespondComplaintMutationVariables>;
export const NoteComplaintDocument = "6a7c88f3a0ef8c6979c0591b1fbb177dbcfcbd7fee3f697d453e6da925b5d5e9" as DocumentId<NoteComplaintMutation, NoteComplaintMutationVariables>;
export const ArchiveComplaintDocument = "387083f043f5dc1b700d1211d0a8f5972648dcfb683eabd669e1e5b86f2a7733" as DocumentId<ArchiveComplaintMutation, ArchiveComplaintMutationVariables>;
export const ThankFeedbackDocument = "c5961ff690be2eefb76a12f40a53fe4d159d3af633b075d23c1d3459ed7a106a" as DocumentId<ThankFeedbackMutation, ThankFeedbackMutationVariables>;
export const ViewerDocument = "6b824b109f1cf4543138d5be4993761fb28d91f503005a2492079d2fe07cfb0c" as DocumentId<ViewerQuery, ViewerQueryVariables>;
