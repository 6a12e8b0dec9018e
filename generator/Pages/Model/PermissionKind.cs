namespace DocGen.Pages.Model;

/// <summary>Who acts when a call is made.</summary>
internal enum PermissionKind
{
    Delegated,
    DelegatedPersonal,
    Application,
}
