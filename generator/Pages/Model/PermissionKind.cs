namespace DocGen.Pages.Model;

/// <summary>On whose behalf a call is made.</summary>
internal enum PermissionKind
{
    Delegated,
    DelegatedPersonal,
    Application,
}
