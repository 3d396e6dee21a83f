package date

import "time"

// The words in which people say dates, Dutch and English together and folded:
// both are read in either language.
var (
	monthWords = map[string]time.Month{
		"jan": 1, "januari": 1, "january": 1, "feb": 2, "februari": 2, "february": 2,
		"mrt": 3, "maart": 3, "mar": 3, "march": 3, "apr": 4, "april": 4, "mei": 5, "may": 5,
		"jun": 6, "juni": 6, "june": 6, "jul": 7, "juli": 7, "july": 7,
		"aug": 8, "augustus": 8, "august": 8, "sep": 9, "sept": 9, "september": 9,
		"okt": 10, "oct": 10, "oktober": 10, "october": 10, "nov": 11, "november": 11,
		"dec": 12, "december": 12,
	}
	weekdayWords = map[string]time.Weekday{
		"ma": 1, "maandag": 1, "mon": 1, "monday": 1, "di": 2, "dinsdag": 2, "tue": 2, "tuesday": 2,
		"wo": 3, "woensdag": 3, "wed": 3, "wednesday": 3, "do": 4, "donderdag": 4, "thu": 4, "thursday": 4,
		"vr": 5, "vrijdag": 5, "fri": 5, "friday": 5, "za": 6, "zaterdag": 6, "sat": 6, "saturday": 6,
		"zo": 0, "zondag": 0, "sun": 0, "sunday": 0,
	}
	dayWords = map[string]int{
		"vandaag": 0, "today": 0, "nu": 0, "direct": 0, "now": 0,
		"morgen": 1, "tomorrow": 1, "overmorgen": 2,
	}
	unitWords = map[string]unit{
		"d": unitDay, "dag": unitDay, "dagen": unitDay, "day": unitDay, "days": unitDay,
		"w": unitWeek, "week": unitWeek, "weken": unitWeek, "wk": unitWeek, "weeks": unitWeek,
		"m": unitMonth, "mnd": unitMonth, "maand": unitMonth, "maanden": unitMonth, "month": unitMonth, "months": unitMonth,
		"kwartaal": unitQuarter, "kwartalen": unitQuarter, "quarter": unitQuarter, "quarters": unitQuarter,
		"j": unitYear, "jr": unitYear, "jaar": unitYear, "jaren": unitYear, "y": unitYear, "year": unitYear, "years": unitYear,
	}
	numberWords = map[string]int{
		"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "twaalf": 12,
		"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
	}
	ordinalWords = map[string]int{
		"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
		"1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4,
		"1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
	}
	partWords = map[string]part{
		"begin": partStart, "start": partStart, "early": partStart, "medio": partMid, "midden": partMid, "mid": partMid,
		"half": partHalf, "halverwege": partMid, "eind": partEnd, "einde": partEnd, "end": partEnd, "ultimo": partEnd,
	}
	halfWords   = words("helft halfjaar half")
	seasonWords = map[string]Precision{
		"voorjaar": BySpring, "lente": BySpring, "spring": BySpring, "zomer": BySummer, "summer": BySummer,
		"najaar": ByAutumn, "herfst": ByAutumn, "autumn": ByAutumn, "winter": ByWinter,
	}
	fillerWords  = words("van of de het the")
	quarterWords = words("kwartaal quarter kw")
	weekWords    = words("week wk")
	ongoingWords = words("doorlopend ongoing continuous")
	reviewWords  = words("opnieuw bekeken op looked at again on")
	thisWords    = words("deze dit this")
	nextWords    = words("volgende volgend next komende")
	laterWords   = words("over in binnen within")
	comingWords  = words("a.s aanstaande")
	// prepositions may stand before a date at the end of a line.
	prepositions = words("voor op uiterlijk per tegen in by before on")
	// otherWords before a date say that it is no due date: when something starts,
	// ends or is, or only roughly.
	otherWords = words("vanaf van ingang sinds na tot t/m tm om rond circa ca week weken " +
		"from of since after until till starting late around about weeks")
	// bothWords join two dates, of which neither is the one.
	bothWords = words("en of and or & +")
	// senseWords anywhere before a date do so too: what is not, or again and again,
	// or holds until then.
	senseWords = words("niet geen nooit elke elk iedere ieder wekelijks maandelijks jaarlijks geldt geldig " +
		"not no never every each weekly monthly yearly valid")
	// bareWords are dates that are too ordinary to be read as one when they
	// stand alone at the end of a line.
	bareWords = words("zo ma do sun sat wed mon nu now direct mei may mar march maart august voorjaar lente spring zomer summer najaar herfst autumn")
)

type unit int

const (
	unitDay unit = iota
	unitWeek
	unitMonth
	unitQuarter
	unitYear
)
