import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "rate.title": "How was the service?",
  "rate.good": "What went well?",
  "rate.better": "What should improve?",
  "rate.many": "Choose as many as fit, or skip.",
  "rate.waiting_time": "Waiting time",
  "rate.friendliness": "Friendliness",
  "rate.clarity": "Clear information",
  "rate.requirements": "Requirements",
  "rate.cost": "Cost",
  "rate.place": "Place and facilities",
  "rate.addRemark": "Add a suggestion (optional)",
  "rate.remarkSeen": "The unit reads your words as they are, shuffled, once at least 5 have come in.",
  "rate.private":
    "No name. Officers see only a summary and the suggestions of at least 5 ratings, without the hour of your visit.",
  "rate.send": "Send rating",
  "rate.save": "Save rating",
  "rate.minute": "One more minute?",
  "rate.survey": "Take the survey of 9 questions",
  "rate.again": "You already rated this visit at {time}. Rate again only for another visit.",
  "rate.item": "Rating: {service}",
  "fill.chooseFace": "Choose one face.",
} satisfies Words<typeof id>;
