namespace LineBot.Funds.Cases;

/// <summary>What kind of need it is.</summary>
public enum CaseCategory
{
    Bedridden,
    ElderlyAlone,
    Disabled,
    Child,
    Poverty,

    /// <summary>Fire, flood, storm.</summary>
    Disaster,
    Abandoned,
    Other,
}

/// <summary>How soon somebody has to come. In the order in which a list shows them.</summary>
public enum CaseUrgency
{
    VeryUrgent,
    Urgent,
    Normal,
}

/// <summary>About how old the person is, as a reporter can tell.</summary>
public enum AgeBand
{
    Unknown,
    Child,
    Adult,
    Elder,
}

/// <summary>แจ้งแล้ว → รับเรื่อง → ลงเยี่ยม → ช่วยเหลือ/ส่งต่อ → ปิดเรื่อง: a case only ever goes forward.</summary>
public enum CaseStatus
{
    Reported,
    Taken,
    Visited,

    /// <summary>Money was given, or an agency was asked.</summary>
    Helped,
    Closed,
}

/// <summary>Why a case was closed.</summary>
public enum CloseReason
{
    /// <summary>The need is met.</summary>
    Helped,

    /// <summary>An agency cares for it from here on.</summary>
    HandedOver,

    /// <summary>The person wants no help.</summary>
    Declined,

    /// <summary>Nobody was there, or it is another place.</summary>
    NotFound,

    /// <summary>The same need stands under another number.</summary>
    Duplicate,
    Other,
}

/// <summary>Whether the person agreed to be reported.</summary>
public enum ConsentAnswer
{
    /// <summary>Reported in the person's vital interest.</summary>
    NotAsked,
    Given,

    /// <summary>Could not be asked; there is a reason.</summary>
    Unable,
}
