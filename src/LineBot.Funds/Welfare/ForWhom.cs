namespace LineBot.Funds.Welfare;

/// <summary>Whose birth, stay or death a claim is about, seen from the member.</summary>
public enum ForWhom
{
    Self,
    Child,
    Spouse,

    /// <summary>The member died; somebody asks who is left behind.</summary>
    DeceasedMember,
}
